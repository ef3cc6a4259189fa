import { ageMsAt, starFreshness, type StarFreshness } from "@saolang/domain/star-freshness";
import { useStore } from "../../local/store.js";
import type { Catalogue } from "./catalogue.js";

export interface ShownFreshness {
  readonly freshness: StarFreshness;
  /** How old the data is; null when no server ever answered. */
  readonly ageMs: number | null;
}

/** How far the stars on this till can be trusted at an instant. */
export function useStarFreshness({ state }: Catalogue, now: Date): ShownFreshness {
  const { age, starPolicy } = useStore(state);
  return {
    freshness: starFreshness(age, now, starPolicy),
    ageMs: age === null ? null : ageMsAt(age, now),
  };
}
