export { postUndo as POST } from "../../../../../modules/certificate/import/http/work";
