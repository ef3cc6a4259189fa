import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CertificatePage } from "../../modules/certificate/http/certificates";
import { client } from "../shared/client";

const key = "certificates";

export interface CertificateFilter {
  readonly limit: number;
  readonly offset: number;
  readonly q?: string;
  readonly product_id?: string;
}

/** A page of certificates. */
export function useCertificates(filter: CertificateFilter) {
  const { q, ...rest } = filter;
  return useQuery({
    queryKey: [key, filter],
    queryFn: () =>
      client.client.fetch<CertificatePage>("/admin/certificates", {
        query: { ...rest, ...(q ? { q } : {}) },
      }),
  });
}

/** Revokes from this moment on; the lists are read again afterwards. */
export function useRevocation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, document }: { readonly id: string; readonly document: string }) =>
      client.client.fetch(`/admin/certificates/${id}/revoke`, {
        method: "POST",
        body: { document },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}
