export { postRoundReopening as POST } from "../../../../../modules/certificate/rating/http/rounds";
