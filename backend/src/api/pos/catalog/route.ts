export { getPosCatalog as GET } from "../../../modules/catalog/http/pos";
