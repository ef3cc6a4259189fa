import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CertificateAnswer } from "../../modules/certificate/http/certificate";
import type { CertificatePage } from "../../modules/certificate/http/certificates";
import { ask, type Query } from "../shared/ask";
import { retryOutage } from "../shared/retry";
import { useLanguage } from "../shared/use-language";

/** Everything read of the register is kept under this key, and read anew after every change. */
export const registerKey = "certificates";

/** A page of certificates. */
export function useCertificates(query: Query) {
  const language = useLanguage();
  return useQuery({
    queryKey: [registerKey, "list", query],
    queryFn: ({ signal }) =>
      ask<CertificatePage>("/admin/certificates", { language, query, signal }),
    placeholderData: keepPreviousData,
    retry: retryOutage,
  });
}

/** One certificate with all the office knows of it. */
export function useCertificate(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: [registerKey, "one", id],
    queryFn: ({ signal }) =>
      ask<CertificateAnswer>(`/admin/certificates/${id}`, { language, signal }),
    retry: retryOutage,
  });
}
