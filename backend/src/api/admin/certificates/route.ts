export {
  getCertificates as GET,
  postCertificate as POST,
} from "../../../modules/certificate/http/certificates";
