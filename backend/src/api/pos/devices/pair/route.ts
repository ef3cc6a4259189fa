export { pair as POST } from "../../../../modules/counter/http/pair";
