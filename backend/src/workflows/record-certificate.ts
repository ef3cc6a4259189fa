export { recordCertificateWorkflow } from "../modules/certificate/workflows/record-certificate";
