import type { IssuerLevel, StarRating } from "./certificate.js";
import { findingOf } from "./rating.js";
import { ratingStage, type RatingFile } from "./rating-file.js";
import type { RuleSet } from "./rule-sets/rule-set.js";

/** Why a decision leaves a file of its round out. */
export type LeftOut =
  "withdrawn" | "concluded" | "not_handed_in" | "not_rated" | "no_stars" | "not_entitled";

/** What a decision makes of a file: its stars, or left out as it is. */
export type Recognition =
  | { readonly kind: "granted"; readonly stars: StarRating; readonly potentialFive: boolean }
  | { readonly kind: "left_out"; readonly reason: LeftOut };

/**
 * True when a decision of that level may rest on what a round of that level found: its own; and
 * a province may recognise 3 or 4 stars on what the ministry found (QĐ 26/2026/QĐ-TTg Art. 7.4).
 */
export function mayDecideOn(round: IssuerLevel, decision: IssuerLevel): boolean {
  return round === decision || (round === "ministry" && decision === "province");
}

const leftOut = (reason: LeftOut): Recognition => ({ kind: "left_out", reason });

/** What a decision of a level grants a file under the rule of its day. A file sent up gets what the province may grant meanwhile. */
export function recognitionOf(
  file: RatingFile,
  { level, rule }: { readonly level: IssuerLevel; readonly rule: RuleSet },
): Recognition {
  const stage = ratingStage(file);
  if (stage === "withdrawn") return leftOut("withdrawn");
  if (stage === "registered") return leftOut("not_handed_in");
  if (file.found === null) return leftOut("not_rated");
  if (file.certificateId !== null || stage === "not_recognised") return leftOut("concluded");
  const { stars, potentialFive } = file.found;
  const finding = findingOf({ stars, level, rule });
  if (finding.kind === "none") return leftOut("no_stars");
  if (finding.kind !== "stars") return leftOut("not_entitled");
  return { kind: "granted", stars: finding.stars, potentialFive };
}

/** The file once its certificate is written. */
export function recognisedFile(file: RatingFile, certificateId: string): RatingFile {
  return { ...file, certificateId, outcome: file.outcome ?? "recognised" };
}
