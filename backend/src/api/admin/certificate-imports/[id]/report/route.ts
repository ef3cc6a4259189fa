export { getReport as GET } from "../../../../../modules/certificate/import/http/rows";
