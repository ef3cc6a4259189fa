export { postCarried as POST } from "../../../../modules/counter/http/post-carried";
