export { postPaper as POST } from "../../../../../modules/producer/http/papers";
