export { getPosCatalogDigest as GET } from "../../../../modules/catalog/http/pos-digest";
