export { postRemoval as POST } from "../../../../../modules/certificate/http/certificate";
