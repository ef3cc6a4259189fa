export { getDocument as GET } from "../../../../../../modules/certificate/http/documents/documents";
