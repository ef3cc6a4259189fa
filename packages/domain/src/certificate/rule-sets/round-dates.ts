import type { IssuerLevel } from "../certificate.js";

/** A rating round that comes back every year. Days of the year `MM-DD`. */
export interface YearlyRound {
  readonly rule: string;
  readonly level: Extract<IssuerLevel, "province" | "ministry">;
  /** Its number in the year its files are due in. */
  readonly number: number;
  readonly filesDue: string;
  readonly decideDue: string;
  /** Years between the two: a round of December is decided in March. */
  readonly decideYearsLater: 0 | 1;
  readonly source: string;
}

const province = "QĐ 26/2026/QĐ-TTg Art. 4-7: at least two rounds a year";
const ministry =
  "QĐ 26/2026/QĐ-TTg Art. 4-7 names the day of the decision; that files are due when the provinces' own round ends is our reading";

/** The rounds a rule set orders, offered when the office opens one; a round may have other days. */
export const yearlyRounds: readonly YearlyRound[] = [
  {
    rule: "QD-26-2026",
    level: "province",
    number: 1,
    filesDue: "04-30",
    decideDue: "06-30",
    decideYearsLater: 0,
    source: province,
  },
  {
    rule: "QD-26-2026",
    level: "province",
    number: 2,
    filesDue: "10-30",
    decideDue: "12-30",
    decideYearsLater: 0,
    source: province,
  },
  {
    rule: "QD-26-2026",
    level: "ministry",
    number: 1,
    filesDue: "06-30",
    decideDue: "09-30",
    decideYearsLater: 0,
    source: ministry,
  },
  {
    rule: "QD-26-2026",
    level: "ministry",
    number: 2,
    filesDue: "12-30",
    decideDue: "03-30",
    decideYearsLater: 1,
    source: ministry,
  },
];
