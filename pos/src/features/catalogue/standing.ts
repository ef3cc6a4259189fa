import type { PosCatalogAnswer } from "@saolang/contracts";
import { newData, type StarPolicy } from "@saolang/domain/star-freshness";
import type { CatalogueStateRow } from "../../local/cache.js";

/** What is kept beside the goods: where the catalogue stands, how old it is, and from what age its stars are hidden. */
export type Standing = Required<Omit<CatalogueStateRow, "key">>;

/** Where an answer of the server puts the catalogue: as young as can be, under the server's own policy. */
export function standingAfter({ cursor, star_policy }: PosCatalogAnswer, at: Date): Standing {
  return {
    cursor,
    syncedAt: at.toISOString(),
    age: newData(at),
    starPolicy: {
      warnAfterHours: star_policy.warn_after_hours,
      hideAfterHours: star_policy.hide_after_hours,
    },
  };
}

export function isSamePolicy(one: StarPolicy, other: StarPolicy): boolean {
  return one.warnAfterHours === other.warnAfterHours && one.hideAfterHours === other.hideAfterHours;
}
