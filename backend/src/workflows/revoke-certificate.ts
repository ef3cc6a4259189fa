export { revokeCertificateWorkflow } from "../modules/certificate/workflows/revoke-certificate";
