import type { AddressIndex } from "../address/index.js";
import type { IssuerLevel } from "../certificate/index.js";
import { fold } from "../text/index.js";
import type { Day } from "../time/index.js";
import { readDay } from "./cells.js";
import type { CellReader } from "./cell-reader.js";
import { provinceNamedIn } from "./place.js";
import { problem, type Problem } from "./problem.js";

/** The decision an annex belongs to, or the one a row names for itself. */
export interface AnnexDecision {
  readonly number: string;
  readonly decidedOn: Day;
  readonly issuedBy: string;
  readonly issuerLevel: IssuerLevel;
}

/** Which level of government a name tells of; null when it is not clear. */
export function levelOfAuthority(issuedBy: string, index: AddressIndex): IssuerLevel | null {
  const folded = fold(issuedBy);
  if (/^bo\b|\bbo (?:nong nghiep|nn)|hoi dong (?:ocop )?(?:quoc gia|trung uong)/u.test(folded)) {
    return "ministry";
  }
  if (/\b(?:quan|huyen|thi xa)\b/u.test(folded)) return "district";
  const province = provinceNamedIn(index, issuedBy);
  if (/\b(?:tinh|thanh pho|tp)\b/u.test(folded)) {
    const isProvince = /\btinh\b/u.test(folded) || province?.name.startsWith("Thành phố");
    return isProvince === true ? "province" : "district";
  }
  return null;
}

/** The row's own decision where it names one, else the annex's. */
export function decisionOf(
  { text, day }: CellReader,
  annex: AnnexDecision,
  index: AddressIndex,
): { readonly decision: AnnexDecision; readonly problems: readonly Problem[] } {
  const number = text("decision_number") ?? annex.number;
  const dayText = text("decided_on");
  const issuedBy = text("issued_by") ?? annex.issuedBy;
  const problems: Problem[] = [];
  if (number !== annex.number && dayText === null) {
    // Without its day nothing can be judged by it: the annex's own decision stands in.
    return { decision: annex, problems: [problem("decision_incomplete", { number })] };
  }
  const decidedOn = day("decided_on") ?? annex.decidedOn;
  if (dayText !== null && readDay(dayText) === null) return { decision: annex, problems };
  const isAnnexes = fold(issuedBy) === fold(annex.issuedBy);
  const level = isAnnexes ? annex.issuerLevel : levelOfAuthority(issuedBy, index);
  if (level === null) problems.push(problem("authority_unclear", { issuedBy }));
  const decision = { number, decidedOn, issuedBy, issuerLevel: level ?? annex.issuerLevel };
  return { decision, problems };
}
