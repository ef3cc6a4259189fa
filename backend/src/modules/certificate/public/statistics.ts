import type { StoreCertificateState, StoreCertificateStatistics } from "@saolang/contracts";
import { isStarRating } from "@saolang/domain/certificate";
import { productGroups } from "@saolang/domain/classification";
import { communeRef } from "../../catalog/communes";
import type { Register } from "../read/register";
import { readStatistics, type StateCount } from "../read/statistics";
import { publicStateOf } from "./line";

function byPublicState(counts: readonly StateCount[]): StoreCertificateStatistics["by_state"] {
  const sums = new Map<StoreCertificateState, number>();
  for (const { state, count } of counts) {
    const known = publicStateOf(state);
    sums.set(known, (sums.get(known) ?? 0) + count);
  }
  return [...sums].map(([state, count]) => ({ state, count }));
}

function groupNumber(code: string | null): number | null {
  const place = productGroups.findIndex((group) => group.code === code);
  return place < 0 ? null : place + 1;
}

/** The figures anybody may see; what a province found and the ministry has not decided on is not among them. */
export async function publicStatistics(
  register: Register,
  at: Date,
): Promise<StoreCertificateStatistics> {
  const { valid, producers, by_state, by_stars, by_group, by_commune } = await readStatistics(
    register,
    at,
  );
  return {
    at: at.toISOString(),
    valid,
    producers,
    by_state: byPublicState(by_state),
    by_stars: by_stars.flatMap(({ stars, count }) =>
      isStarRating(stars) ? [{ stars, count }] : [],
    ),
    by_group: by_group.map(({ group, count }) => ({ group: groupNumber(group), count })),
    by_commune: by_commune.map(({ commune_code, count }) => ({
      commune: communeRef(commune_code),
      count,
    })),
  };
}
