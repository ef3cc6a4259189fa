export { postShiftClosed as POST } from "../../../../../modules/counter/http/admin/shifts";
