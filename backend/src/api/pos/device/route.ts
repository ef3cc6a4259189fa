export { getDevice as GET } from "../../../modules/counter/http/get-device";
