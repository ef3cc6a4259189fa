export { postExtension as POST } from "../../../../../modules/certificate/http/certificate";
