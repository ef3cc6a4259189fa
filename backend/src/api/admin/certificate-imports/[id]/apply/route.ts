export { postApply as POST } from "../../../../../modules/certificate/import/http/work";
