export { postDocument as POST } from "../../../../../modules/certificate/http/documents/documents";
