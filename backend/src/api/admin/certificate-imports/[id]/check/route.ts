export { postCheck as POST } from "../../../../../modules/certificate/import/http/work";
