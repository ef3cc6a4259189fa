export { postRepairingCode as POST } from "../../../../../modules/counter/http/admin/tills";
