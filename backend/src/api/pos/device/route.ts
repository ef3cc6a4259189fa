export { getDevice as GET, postDevice as POST } from "../../../modules/counter/http/device";
