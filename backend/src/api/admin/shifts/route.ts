export { getShifts as GET } from "../../../modules/counter/http/admin/shifts";
