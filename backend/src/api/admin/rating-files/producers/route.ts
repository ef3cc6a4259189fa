export { getProducerChoices as GET } from "../../../../modules/certificate/rating/http/files";
