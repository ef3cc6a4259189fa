import { addMonthsClamped, type Day, day } from "@saolang/domain/time";
import type { RegisterStatistics } from "../../../modules/certificate/read/statistics";

/** Papers that end in a month: those whose end is near already, and the others. */
export interface MonthOfEnds {
  /** `YYYY-MM` */
  readonly month: string;
  readonly soon: number;
  readonly later: number;
}

const monthOf = (on: Day): string => on.slice(0, 7);

/**
 * The months from today's on, each with what ends in it. Whatever is expiring or extended ends before everything that is
 * still plainly valid, so the earliest ends are the near ones: only the month both meet in is divided.
 */
export function endsByMonth(
  { ending_by_month, by_state }: Pick<RegisterStatistics, "ending_by_month" | "by_state">,
  today: string,
  months: number,
): MonthOfEnds[] {
  const countOf = (state: string): number =>
    by_state.find((one) => one.state === state)?.count ?? 0;
  let near = countOf("expiring") + countOf("extended");
  const divided = new Map<string, MonthOfEnds>();
  for (const { month, count } of ending_by_month) {
    const soon = Math.min(near, count);
    near -= soon;
    divided.set(month, { month, soon, later: count - soon });
  }
  // The first of the month: adding months to the 31st would land on other days.
  const first = day(`${monthOf(day(today))}-01`);
  return Array.from({ length: months }, (_, ahead) => {
    const month = monthOf(addMonthsClamped(first, ahead));
    return divided.get(month) ?? { month, soon: 0, later: 0 };
  });
}
