export { postReturn as POST } from "../../../../modules/stock/http/admin";
