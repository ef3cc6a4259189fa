import { accept, refuse, type Result } from "../result/index.js";
import { type IssuerLevel, type StarRating, starRatings } from "./certificate.js";
import type { RatingPart, RuleSet } from "./rule-sets/rule-set.js";

export type RatingPoints = Readonly<Record<RatingPart, number>>;

/** The sum of a rating sheet and the stars it amounts to; null below 3 stars, which get no certificate. */
export interface Rating {
  readonly total: number;
  readonly stars: StarRating | null;
}

const ratingParts: readonly RatingPart[] = ["a", "b", "c"];

/** Points in hundredths; null for a negative number or one of more than two decimals. */
function toHundredths(points: number): number | null {
  const hundredths = Math.round(points * 100);
  // Both sides are the closest double to the same decimal, so equality is exact.
  return hundredths >= 0 && hundredths / 100 === points ? hundredths : null;
}

/**
 * Adds up the parts of a rating sheet under a rule set and finds the stars. Points have at
 * most two decimals and are added as whole hundredths; a part is refused above its maximum.
 */
export function ratingOf(
  points: RatingPoints,
  rule: RuleSet,
): Result<Rating, "rating_points_invalid"> {
  let hundredths = 0;
  for (const part of ratingParts) {
    const counted = toHundredths(points[part]);
    if (counted === null || counted > rule.parts[part] * 100) {
      return refuse("rating_points_invalid", {
        part,
        points: points[part],
        maximum: rule.parts[part],
        rule: rule.id,
        ruleTitle: rule.title,
      });
    }
    hundredths += counted;
  }
  const reached = starRatings.filter((stars) => hundredths >= rule.thresholds[stars] * 100);
  return accept({ total: hundredths / 100, stars: reached.at(-1) ?? null });
}

/** What the council of a level may make of the stars it found. */
export type Finding =
  | { readonly kind: "stars"; readonly stars: StarRating }
  /** A province found 5 stars: sent on to the ministry, and not 5 stars until it decides. */
  | { readonly kind: "potential_5" }
  /** Found by a level that may neither grant these stars nor send them on as potential. */
  | { readonly kind: "not_entitled"; readonly stars: StarRating }
  | { readonly kind: "none" };

/** Turns stars found by a council into what its level may decide under the rule set. */
export function findingOf(found: {
  readonly stars: StarRating | null;
  readonly level: IssuerLevel;
  readonly rule: RuleSet;
}): Finding {
  const { stars, level, rule } = found;
  if (stars === null) return { kind: "none" };
  const mayGrant = rule.rights.some(
    (right) => right.level === level && right.stars.includes(stars),
  );
  if (mayGrant) return { kind: "stars", stars };
  if (stars === 5 && level === "province") return { kind: "potential_5" };
  return { kind: "not_entitled", stars };
}
