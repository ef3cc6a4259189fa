export { getSale as GET } from "../../../modules/counter/http/get-sale";
