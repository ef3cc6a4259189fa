export { postPoints as POST } from "../../../../../modules/certificate/rating/http/steps";
