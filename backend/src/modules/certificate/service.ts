import { MedusaService } from "@medusajs/framework/utils";
import { Certificate } from "./models/certificate";
import { CertificateHistory } from "./models/certificate-history";

export default class CertificateService extends MedusaService({
  Certificate,
  CertificateHistory,
}) {}
