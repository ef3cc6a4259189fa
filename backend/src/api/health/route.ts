export { getHealth as GET } from "../../modules/catalog/http/health";
