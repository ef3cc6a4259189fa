export { getProducerMe as GET } from "../../../modules/auth-phonepass/http/producer-me";
