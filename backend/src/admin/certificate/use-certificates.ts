import type { CertificateAnswer } from "../../modules/certificate/http/certificate";
import type { CertificatePage } from "../../modules/certificate/http/certificates";
import type { Query } from "../shared/ask";
import { useAnswer, useLastAnswer } from "../shared/use-answer";

/** Everything read of the register is kept under this key, and read anew after every change. */
export const registerKey = "certificates";

/** A page of certificates. */
export const useCertificates = (query: Query) =>
  useLastAnswer<CertificatePage>(registerKey, "/admin/certificates", query);

/** One certificate with all the office knows of it. */
export const useCertificate = (id: string) =>
  useAnswer<CertificateAnswer>(registerKey, `/admin/certificates/${id}`);
