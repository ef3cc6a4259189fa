export { postRevoke as POST } from "../../../../../modules/counter/http/admin/tills";
