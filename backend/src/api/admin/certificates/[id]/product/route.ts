export { postProductLink as POST } from "../../../../../modules/certificate/http/certificate";
