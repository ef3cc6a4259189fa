export { listGroups as GET } from "../../../modules/classification/http/store";
