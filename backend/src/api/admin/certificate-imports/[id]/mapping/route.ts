export { postMapping as POST } from "../../../../../modules/certificate/import/http/work";
