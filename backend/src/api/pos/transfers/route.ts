export { getTransfers as GET } from "../../../modules/stock/http/pos";
