export { listCertificates as GET } from "../../../modules/certificate/http/admin";
