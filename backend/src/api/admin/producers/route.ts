export { getProducers as GET, postProducer as POST } from "../../../modules/producer/http/admin";
