import { epochMs, type Instant } from "../time/index.js";

const hourMs = 3_600_000;

/** From which age of its data a till warns, and from which it shows no stars. Set by the operator, in hours. */
export interface StarPolicy {
  readonly warnAfterHours: number;
  readonly hideAfterHours: number;
}

/** A day and a week: what a till goes by until a server has told it otherwise. */
export const defaultStarPolicy: StarPolicy = { warnAfterHours: 24, hideAfterHours: 168 };

/** How old a till's data is: `agedMs` at `seenAt`, the instant at which its clock was last looked at. */
export interface DataAge {
  readonly seenAt: string;
  readonly agedMs: number;
}

/** The age of data that a server has just answered, or just confirmed. */
export function newData(at: Instant): DataAge {
  return { seenAt: new Date(epochMs(at)).toISOString(), agedMs: 0 };
}

/**
 * The data's age at an instant. Every move of the clock since it was last looked at counts, backwards as well: a till
 * without a server cannot know the time, so a clock set back must make its data look older, never younger.
 */
export function ageMsAt(age: DataAge, now: Instant): number {
  return age.agedMs + Math.abs(epochMs(now) - epochMs(age.seenAt));
}

/** The same data after a look at the clock. Only an answer of the server makes data young again. */
export function lookedAt(age: DataAge, now: Instant): DataAge {
  return { seenAt: new Date(epochMs(now)).toISOString(), agedMs: ageMsAt(age, now) };
}

export type StarFreshness = "fresh" | "stale" | "hidden";

/** What may be shown of stars by data of an age; `null` is a till that no server has ever answered. */
export function starFreshness(
  age: DataAge | null,
  now: Instant,
  policy: StarPolicy,
): StarFreshness {
  if (age === null) return "hidden";
  const ageMs = ageMsAt(age, now);
  if (ageMs >= policy.hideAfterHours * hourMs) return "hidden";
  return ageMs >= policy.warnAfterHours * hourMs ? "stale" : "fresh";
}
