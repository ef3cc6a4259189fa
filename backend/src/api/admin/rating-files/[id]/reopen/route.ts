export { postFileReopening as POST } from "../../../../../modules/certificate/rating/http/steps";
