export { postClosing as POST } from "../../../../../modules/certificate/rating/http/rounds";
