export { postReceipt as POST } from "../../../../modules/stock/http/admin";
