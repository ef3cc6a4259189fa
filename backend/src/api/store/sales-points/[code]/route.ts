export { showSalesPoint as GET } from "../../../../modules/catalog/http/store";
