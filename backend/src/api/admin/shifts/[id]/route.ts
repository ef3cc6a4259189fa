export { getShift as GET } from "../../../../modules/counter/http/admin/shifts";
