export { showHome as GET } from "../../../modules/catalog/http/store";
