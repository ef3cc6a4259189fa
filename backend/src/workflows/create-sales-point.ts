export { createSalesPointWorkflow } from "../modules/sales-point/workflows/create-sales-point";
