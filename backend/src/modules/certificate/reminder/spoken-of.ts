import { ruleSets } from "@saolang/domain/certificate";
import { addDays, type Day } from "@saolang/domain/time";

/** The last valid days about which something can be due on a day, by every rule there is. */
export function spokenOf(today: Day): { readonly from: Day; readonly to: Day } {
  const most = (days: readonly (number | undefined)[]) => Math.max(0, ...days.map((n) => n ?? 0));
  const longest = most(ruleSets.map((rule) => rule.maxExtensionDays ?? 0));
  const opens = most(ruleSets.map((rule) => rule.handIn?.opensDaysBefore));
  // It is spoken of for as long as an extension may last, also after the end of one.
  return { from: addDays(today, -2 * longest), to: addDays(today, opens) };
}
