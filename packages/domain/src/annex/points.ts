import { type RuleSet, type StarRating, starRatings } from "../certificate/index.js";
import { problem, type Problem } from "./problem.js";

/** Points of the rating sheet in hundredths, as far as the row tells them. */
export interface PointsRead {
  readonly a: number | null;
  readonly b: number | null;
  readonly c: number | null;
  readonly total: number | null;
}

const inPoints = (hundredths: number): string => String(hundredths / 100).replace(".", ",");

function starsOf(total: number, rule: RuleSet): StarRating | null {
  return starRatings.filter((stars) => total >= rule.thresholds[stars] * 100).at(-1) ?? null;
}

function partProblems(points: PointsRead, rule: RuleSet): Problem[] {
  return (["a", "b", "c"] as const).flatMap((part) => {
    const read = points[part];
    const maximum = rule.parts[part];
    if (read === null || read <= maximum * 100) return [];
    const facts = {
      part: part.toUpperCase(),
      points: inPoints(read),
      maximum,
      rule: rule.title,
    };
    return [problem("points_over_maximum", facts)];
  });
}

/**
 * What is wrong with the points of a row under the rule of its decision. Fewer stars than the points reach is lawful
 * (an answer marked for its star is a minimum whatever the total) and only worth a look; more stars is not.
 */
export function pointsProblems(
  points: PointsRead,
  granted: { readonly stars: number; readonly potentialFive: boolean },
  rule: RuleSet,
): Problem[] {
  const over = partProblems(points, rule);
  if (over.length > 0) return over;
  const parts = [points.a, points.b, points.c].filter((part) => part !== null);
  if (parts.length > 0 && parts.length < 3) return [problem("points_incomplete")];
  const sum = parts.length === 3 ? parts.reduce((total, part) => total + part, 0) : null;
  if (sum !== null && points.total !== null && sum !== points.total) {
    const facts = { sum: inPoints(sum), total: inPoints(points.total) };
    return [problem("points_do_not_add_up", facts)];
  }
  const total = sum ?? points.total;
  if (total === null) return [];
  const facts = {
    total: inPoints(total),
    stars: granted.stars,
    reached: starsOf(total, rule) ?? 0,
  };
  if (total > 10_000)
    return [problem("points_do_not_add_up", { sum: inPoints(total), total: 100 })];
  if (granted.stars > facts.reached) return [problem("stars_above_points", facts)];
  const isPotential = granted.potentialFive && facts.reached === 5;
  return granted.stars < facts.reached && !isPotential
    ? [problem("stars_below_points", facts)]
    : [];
}
