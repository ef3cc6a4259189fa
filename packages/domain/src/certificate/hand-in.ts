import { addDays, type Day } from "../time/index.js";
import { ruleSets } from "./rule-sets/index.js";
import type { RuleSet } from "./rule-sets/rule-set.js";
import { reRatingWindow } from "./validity.js";

/** Where the re-rating file stands: both days count as in time. */
export interface HandIn {
  readonly state: "not_yet" | "open" | "last_day" | "missed";
  readonly opensOn: Day;
  readonly closesOn: Day;
}

/** Whether the re-rating file of a certificate can be handed in on a day, and between which days. */
export function handInState(
  validThrough: Day,
  on: Day,
  rules: readonly RuleSet[] = ruleSets,
): HandIn {
  const { opensOn, closesOn } = reRatingWindow(validThrough, rules);
  const stateOn = (): HandIn["state"] => {
    if (on < opensOn) return "not_yet";
    if (on > closesOn) return "missed";
    return on === closesOn ? "last_day" : "open";
  };
  return { state: stateOn(), opensOn, closesOn };
}

/** What a producer is reminded of about a certificate that ends. */
export type ReminderKind = "opens" | "closing" | "closed" | "expired";

export interface Reminder {
  readonly kind: ReminderKind;
  /** The first day it is due. */
  readonly dueOn: Day;
}

/** Our own habit, not law: this many days before the last hand-in day the reminder becomes urgent. */
const closingNoticeDays = 30;

/**
 * Every reminder due by a day, oldest first, with the day each became due: a job that missed
 * days still finds them all, and the last is the one that matters now.
 */
export function dueReminders(
  validThrough: Day,
  on: Day,
  rules: readonly RuleSet[] = ruleSets,
): Reminder[] {
  const { opensOn, closesOn } = reRatingWindow(validThrough, rules);
  const closingOn = addDays(closesOn, -closingNoticeDays);
  const all: readonly Reminder[] = [
    { kind: "opens", dueOn: opensOn },
    { kind: "closing", dueOn: closingOn > opensOn ? closingOn : opensOn },
    { kind: "closed", dueOn: addDays(closesOn, 1) },
    { kind: "expired", dueOn: addDays(validThrough, 1) },
  ];
  return all.filter((reminder) => reminder.dueOn <= on);
}
