export { changePaper as POST } from "../../../../modules/producer/http/papers";
