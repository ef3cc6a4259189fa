export { listSalesPoints as GET } from "../../../modules/sales-point/http/admin";
