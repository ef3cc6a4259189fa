export { listPublicCertificates as GET } from "../../../modules/certificate/public/http/certificates";
