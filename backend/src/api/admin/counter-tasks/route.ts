export { getTasks as GET } from "../../../modules/counter/http/admin/tasks";
