export { postSendingUp as POST } from "../../../../../modules/certificate/rating/http/steps";
