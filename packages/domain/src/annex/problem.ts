/** `blocks` and `choice` keep a row from being applied, `warns` is to be looked at, `informs` is no problem. */
export type ProblemLevel = "blocks" | "choice" | "warns" | "informs";

/** What can be said of a row of an annex. */
export const problemLevels = {
  product_missing: "blocks",
  producer_missing: "blocks",
  cell_broken: "blocks",
  stars_missing: "blocks",
  stars_not_certified: "blocks",
  potential_without_stars: "blocks",
  potential_is_not_five: "blocks",
  day_unreadable: "blocks",
  days_out_of_order: "blocks",
  decision_incomplete: "blocks",
  authority_unclear: "blocks",
  decision_before_rules: "blocks",
  decision_differs: "blocks",
  issuer_not_entitled: "blocks",
  tax_code_unreadable: "blocks",
  tax_code_of_two_names: "blocks",
  set_unknown: "blocks",
  rating_kind_unknown: "blocks",
  dossier_code_malformed: "blocks",
  dossier_code_used: "blocks",
  points_unreadable: "blocks",
  points_incomplete: "blocks",
  points_over_maximum: "blocks",
  points_do_not_add_up: "blocks",
  stars_above_points: "blocks",
  duplicate_in_file: "blocks",
  already_recorded: "blocks",
  commune_unknown: "choice",
  commune_ambiguous: "choice",
  producer_near: "choice",
  chosen_producer_gone: "choice",
  stars_below_points: "warns",
  same_product_of_another: "warns",
  producer_new: "informs",
  producer_kind_assumed: "informs",
  not_a_product_row: "informs",
} as const satisfies Record<string, ProblemLevel>;

export type ProblemCode = keyof typeof problemLevels;

export type Facts = Readonly<Record<string, string | number>>;

export interface Problem {
  readonly code: ProblemCode;
  readonly facts: Facts;
}

export const problem = (code: ProblemCode, facts: Facts = {}): Problem => ({ code, facts });

/** Whether the row cannot be applied as it stands. */
export function holdsBack({ code }: Problem): boolean {
  const level: ProblemLevel = problemLevels[code];
  return level === "blocks" || level === "choice";
}

/** Whether a person has to look at it. */
export function isFinding({ code }: Problem): boolean {
  const level: ProblemLevel = problemLevels[code];
  return level !== "informs";
}
