export { postChoices as POST } from "../../../../../modules/certificate/import/http/work";
