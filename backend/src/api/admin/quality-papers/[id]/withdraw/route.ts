export { postWithdrawal as POST } from "../../../../../modules/producer/http/papers";
