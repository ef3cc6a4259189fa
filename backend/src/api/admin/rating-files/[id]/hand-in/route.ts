export { postHandIn as POST } from "../../../../../modules/certificate/rating/http/steps";
