export { listSalesPoints as GET } from "../../../modules/catalog/http/store";
