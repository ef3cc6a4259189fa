export { getRows as GET } from "../../../../../modules/certificate/import/http/rows";
