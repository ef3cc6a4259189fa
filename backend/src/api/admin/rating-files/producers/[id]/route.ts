export { getFileChoices as GET } from "../../../../../modules/certificate/rating/http/files";
