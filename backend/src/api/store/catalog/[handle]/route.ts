export { showProduct as GET } from "../../../../modules/catalog/http/store";
