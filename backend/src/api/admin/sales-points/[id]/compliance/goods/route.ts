export { listShareGoods as GET } from "../../../../../../modules/sales-point/http/compliance";
