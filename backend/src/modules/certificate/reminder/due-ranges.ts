import { daysSpokenOf, dueReminders, type ReminderKind } from "@saolang/domain/certificate";
import { addDays, type Day, daysBetween } from "@saolang/domain/time";
import { spokenOf } from "./spoken-of";

/** Last valid days of which the same is due today, as long as the certificate counts. */
export interface DueRange {
  readonly kind: ReminderKind;
  readonly first: Day;
  readonly last: Day;
  /** It became due so many days before the last valid day. */
  readonly days: number;
  /** Days past its end within which it is spoken of. */
  readonly spoken: number;
}

/** What the rules say today about every last valid day, so that the database can select and page by it. */
export function dueRanges(today: Day): DueRange[] {
  const { from, to } = spokenOf(today);
  const ranges: DueRange[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const due = dueReminders(on, today).filter(({ kind }) => kind !== "expired");
    const now = due.at(-1);
    if (now === undefined) continue;
    const one = { kind: now.kind, days: daysBetween(now.dueOn, on), spoken: daysSpokenOf(on) };
    const before = ranges.at(-1);
    const goesOn =
      before?.last === addDays(on, -1) &&
      before.kind === one.kind &&
      before.days === one.days &&
      before.spoken === one.spoken;
    if (goesOn) ranges.splice(-1, 1, { ...before, last: on });
    else ranges.push({ ...one, first: on, last: on });
  }
  return ranges;
}
