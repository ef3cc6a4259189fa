export { postRevocation as POST } from "../../../../../modules/certificate/http/certificate";
