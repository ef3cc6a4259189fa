import type { Day } from "../time/index.js";
import type { IssuerLevel, StarRating } from "./certificate.js";
import { ruleSetOn } from "./rule-lookup.js";
import { ruleSets } from "./rule-sets/index.js";
import type { RuleSet } from "./rule-sets/rule-set.js";

/** The levels of government that may certify a rating by a decision of that day; none before the first rule set. */
export function whoMayCertify(
  stars: StarRating,
  on: Day,
  rules: readonly RuleSet[] = ruleSets,
): IssuerLevel[] {
  const rights = ruleSetOn(on, rules)?.rights ?? [];
  return rights
    .filter((right) => right.stars.includes(stars))
    .filter((right) => right.fromOn === undefined || right.fromOn <= on)
    .map((right) => right.level);
}
