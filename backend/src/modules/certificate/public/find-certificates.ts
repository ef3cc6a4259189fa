import type { StoreCertificatesAnswer, StoreCertificatesQuery } from "@saolang/contracts";
import type { CertificateState } from "@saolang/domain/certificate";
import { productGroups } from "@saolang/domain/classification";
import type { CertificateFilter } from "../read/certificate-filter";
import { listCertificates } from "../read/list-certificates";
import type { Register } from "../read/register";
import { countingStates } from "../read/states";
import { publicLine, statesBehind } from "./line";
import { questionOf } from "./question";

function statesAsked({
  state,
  stars,
}: StoreCertificatesQuery): readonly CertificateState[] | undefined {
  if (state !== undefined) return statesBehind(state);
  // Who looks for 5 stars means stars that are true today; a paper that ended has none.
  return stars === undefined ? undefined : countingStates;
}

function filterOf(query: StoreCertificatesQuery): CertificateFilter {
  const { q, stars, group, set, commune, producer } = query;
  return {
    q: q === undefined ? undefined : questionOf(q),
    states: statesAsked(query),
    stars,
    set,
    commune,
    group: group === undefined ? undefined : productGroups[group - 1]?.code,
    producer_id: producer,
  };
}

/** A page of the public register, the newest papers first. */
export async function findCertificates(
  register: Register,
  query: StoreCertificatesQuery,
  at: Date,
): Promise<StoreCertificatesAnswer> {
  const { limit, offset } = query;
  const page = { limit, offset, order: "newest" } as const;
  const { certificates, count } = await listCertificates(register, filterOf(query), page, at);
  return { certificates: certificates.map(publicLine), count, limit, offset };
}
