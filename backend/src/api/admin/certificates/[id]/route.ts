export { getCertificate as GET } from "../../../../modules/certificate/http/certificate";
