export { listCompliance as GET } from "../../../../modules/sales-point/http/compliance";
