export { listCatalog as GET } from "../../../modules/catalog/http/store";
