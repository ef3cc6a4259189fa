export { getImport as GET } from "../../../../modules/certificate/import/http/imports";
