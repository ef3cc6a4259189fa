import { reRatingWindow } from "@saolang/domain/certificate";
import { addDays, businessDayOf, type Day, daysBetween } from "@saolang/domain/time";

/**
 * The state of a certificate `c` at an instant, as `certificateState` of the domain says it; a test holds the two
 * together. Bindings: `stateBindings`.
 */
export const stateSql = `case
  when c.revoked_at <= :now::timestamptz then 'revoked'
  when c.superseded_on <= :today then 'superseded'
  when c.issued_on > :today then 'upcoming'
  when coalesce(c.extension_ends_on, c.valid_through) < :today then 'expired'
  when c.valid_through < :today then 'extended'
  when c.valid_through <= :expiring_through then 'expiring'
  else 'valid' end`;

export interface StateBindings {
  readonly now: string;
  readonly today: Day;
  readonly expiring_through: Day;
}

export function stateBindings(at: Date): StateBindings {
  const today = businessDayOf(at);
  // The window is a number of days before the end, the same for every end of one rule.
  const daysAhead = daysBetween(reRatingWindow(today).opensOn, today);
  return { now: at.toISOString(), today, expiring_through: addDays(today, daysAhead) };
}
