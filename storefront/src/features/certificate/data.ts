import "server-only";
import {
  storeCertificateAnswer,
  storeCertificatesAnswer,
  storeCertificateStatistics,
} from "@saolang/contracts";
import { cache } from "react";
import { ask } from "@/shared/backend";
import { pageSize, type RegisterState } from "./register-query";

/** One page of the register, as it stands now. */
export function findCertificates({ page, q, ...filter }: RegisterState) {
  return ask("/store/certificates", storeCertificatesAnswer, {
    query: {
      q: q === "" ? undefined : q,
      stars: filter.stars ?? undefined,
      group: filter.group ?? undefined,
      set: filter.set ?? undefined,
      commune: filter.commune ?? undefined,
      producer: filter.producer ?? undefined,
      state: filter.state ?? undefined,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    },
  });
}

/** A certificate and the history of its product; once per request. */
export const readCertificate = cache((id: string) =>
  ask(`/store/certificates/${encodeURIComponent(id)}`, storeCertificateAnswer),
);

/** The figures of the register. */
export function readFigures() {
  return ask("/store/certificates/statistics", storeCertificateStatistics);
}
