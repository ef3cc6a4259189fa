export { getTills as GET } from "../../../modules/counter/http/admin/tills";
