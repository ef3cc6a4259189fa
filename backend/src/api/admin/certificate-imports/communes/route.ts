export { getCommunes as GET } from "../../../../modules/certificate/import/http/rows";
