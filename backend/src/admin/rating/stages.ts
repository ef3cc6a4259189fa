import type { RoundLine } from "../../modules/certificate/rating/read-rounds";

/** The stages a file can be in, in the order of its life. */
export const stages = [
  "registered",
  "handed_in",
  "rated",
  "recognised",
  "sent_up",
  "not_recognised",
  "withdrawn",
] as const;

export type Stage = (typeof stages)[number];

/** The stages of a round that hold files, with how many. */
export const countedStages = (round: RoundLine): { stage: Stage; count: number }[] =>
  stages
    .map((stage) => ({ stage, count: round.stages[stage] ?? 0 }))
    .filter(({ count }) => count > 0);
