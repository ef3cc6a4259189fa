import { accept, refuse, type Result } from "../result/index.js";
import type { Day } from "../time/index.js";
import { type IssuerLevel, type StarRating, starRatings } from "./certificate.js";
import { dossierCodeProblems, formatDossierCode, parseDossierCode } from "./dossier-code.js";
import { findingOf, ratingOf, type RatingPoints } from "./rating.js";
import type { RuleSet } from "./rule-sets/rule-set.js";

/** registered → handed in → rated → recognised | not recognised | sent up; withdrawn before any of the three. */
export type RatingStage =
  "registered" | "handed_in" | "rated" | "recognised" | "not_recognised" | "sent_up" | "withdrawn";

export type RatingOutcome = Extract<RatingStage, "recognised" | "not_recognised" | "sent_up">;

/** What a council found, as far as its level may grant it. */
export interface RatingFound {
  readonly points: RatingPoints;
  readonly total: number;
  /** Computed from the points; of a potential of 5 stars, the most its province may grant. Null below 3. */
  readonly stars: StarRating | null;
  readonly potentialFive: boolean;
}

/** A file of one product of one producer in a rating round. */
export interface RatingFile {
  readonly registeredOn: Day;
  readonly handedInOn: Day | null;
  readonly dossierCode: string | null;
  readonly found: RatingFound | null;
  readonly outcome: RatingOutcome | null;
  /** Also of a file sent up, whose product the province may recognise meanwhile. */
  readonly certificateId: string | null;
  readonly isWithdrawn: boolean;
}

export type RatingFileRefusal =
  | "dossier_code_invalid"
  | "rating_days_out_of_order"
  | "rating_file_concluded"
  | "rating_file_not_handed_in"
  | "rating_file_not_potential"
  | "rating_file_not_rated"
  | "rating_file_withdrawn"
  | "rating_points_invalid";

type Step<Refused extends RatingFileRefusal> = Result<RatingFile, Refused>;
type Ended = "rating_file_concluded" | "rating_file_withdrawn";

/** A file on the day it is registered. */
export function registeredFile(registeredOn: Day): RatingFile {
  return {
    registeredOn,
    handedInOn: null,
    dossierCode: null,
    found: null,
    outcome: null,
    certificateId: null,
    isWithdrawn: false,
  };
}

export function ratingStage(file: RatingFile): RatingStage {
  if (file.isWithdrawn) return "withdrawn";
  if (file.outcome !== null) return file.outcome;
  if (file.found !== null) return "rated";
  return file.handedInOn === null ? "registered" : "handed_in";
}

/** Refuses every change of a file that was concluded or withdrawn. */
export function openRatingFile(file: RatingFile): Step<Ended> {
  if (file.isWithdrawn) return refuse("rating_file_withdrawn");
  if (file.outcome !== null) return refuse("rating_file_concluded", { outcome: file.outcome });
  return accept(file);
}

/** Notes the day and code of a file that reached the authority, or corrects them while it is open. */
export function handInFile(
  file: RatingFile,
  { on, code, today }: { readonly on: Day; readonly code: string; readonly today: Day },
): Step<Ended | "dossier_code_invalid" | "rating_days_out_of_order"> {
  const open = openRatingFile(file);
  if (!open.ok) return open;
  if (on < file.registeredOn || on > today) {
    return refuse("rating_days_out_of_order", { earliest: file.registeredOn, latest: today });
  }
  const parsed = parseDossierCode(code);
  if (parsed === null) {
    return refuse("dossier_code_invalid", { problems: dossierCodeProblems(code) });
  }
  return accept({ ...file, handedInOn: on, dossierCode: formatDossierCode(parsed) });
}

/** Adds up the points a council gave under the rule of the round and keeps a potential of 5 stars apart. */
export function foundBy(
  points: RatingPoints,
  { level, rule }: { readonly level: IssuerLevel; readonly rule: RuleSet },
): Result<RatingFound, "rating_points_invalid"> {
  const rated = ratingOf(points, rule);
  if (!rated.ok) return rated;
  const { total, stars } = rated.value;
  const potentialFive = findingOf({ stars, level, rule }).kind === "potential_5";
  const granted = starRatings.filter((one) =>
    rule.rights.some((right) => right.level === level && right.stars.includes(one)),
  );
  return accept({
    points,
    total,
    stars: potentialFive ? (granted.at(-1) ?? null) : stars,
    potentialFive,
  });
}

/** Notes the points of a file that was handed in, or corrects them while it is open. */
export function rateFile(
  file: RatingFile,
  points: RatingPoints,
  by: { readonly level: IssuerLevel; readonly rule: RuleSet },
): Step<Ended | "rating_file_not_handed_in" | "rating_points_invalid"> {
  const open = openRatingFile(file);
  if (!open.ok) return open;
  if (file.handedInOn === null) return refuse("rating_file_not_handed_in");
  const found = foundBy(points, by);
  return found.ok ? accept({ ...file, found: found.value }) : found;
}

/** Takes a file out of its round before it is concluded. */
export function withdrawFile(file: RatingFile): Step<Ended> {
  const open = openRatingFile(file);
  return open.ok ? accept({ ...file, isWithdrawn: true }) : open;
}

/** Notes that the product is not recognised; only a rated file can be concluded so. */
export function declineFile(file: RatingFile): Step<Ended | "rating_file_not_rated"> {
  const open = openRatingFile(file);
  if (!open.ok) return open;
  if (file.found === null) return refuse("rating_file_not_rated");
  return accept({ ...file, outcome: "not_recognised" });
}

/** Sends a potential of 5 stars on to the ministry, before or after the province recognised what it may. */
export function sendUpFile(
  file: RatingFile,
): Step<Ended | "rating_file_not_rated" | "rating_file_not_potential"> {
  if (file.isWithdrawn) return refuse("rating_file_withdrawn");
  if (file.outcome !== null && file.outcome !== "recognised") {
    return refuse("rating_file_concluded", { outcome: file.outcome });
  }
  if (file.found === null) return refuse("rating_file_not_rated");
  if (!file.found.potentialFive) return refuse("rating_file_not_potential");
  return accept({ ...file, outcome: "sent_up" });
}

/** Takes back "not recognised" or "sent up" that was noted by mistake; a recognition stands with its certificate. */
export function reopenFile(file: RatingFile): Step<"rating_file_concluded"> {
  if (file.isWithdrawn) return accept({ ...file, isWithdrawn: false });
  if (file.outcome === "recognised") {
    return refuse("rating_file_concluded", { outcome: file.outcome });
  }
  return accept({ ...file, outcome: file.certificateId === null ? null : "recognised" });
}
