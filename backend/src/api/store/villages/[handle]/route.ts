export { showVillage as GET } from "../../../../modules/catalog/http/store";
