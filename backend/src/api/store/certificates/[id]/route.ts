export { showPublicCertificate as GET } from "../../../../modules/certificate/public/http/certificates";
