export { showCompliance as GET } from "../../../../../modules/sales-point/http/compliance";
