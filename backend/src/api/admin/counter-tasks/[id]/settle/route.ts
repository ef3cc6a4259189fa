export { postTaskSettled as POST } from "../../../../../modules/counter/http/admin/tasks";
