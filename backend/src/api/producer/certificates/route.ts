export { getProducerCertificates as GET } from "../../../modules/certificate/reminder/http/producer-certificates";
