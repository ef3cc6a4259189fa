export { getStockElsewhere as GET } from "../../../modules/stock/http/pos";
