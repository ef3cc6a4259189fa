export { postPairingCode as POST } from "../../../../modules/counter/http/admin/tills";
