export { postWithdrawal as POST } from "../../../../../modules/certificate/rating/http/steps";
