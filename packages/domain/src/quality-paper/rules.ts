import { addDays, addMonthsClamped, type Day, day } from "../time/index.js";
import type { PaperKind } from "./kinds.js";

/** What papers can stand in for one another: a valid one of the same proof makes up for a lapsed one. */
export type PaperProof = "food_safety" | "spirit_production";

/** What holds for a kind of paper between two days, both inclusive; null = no bound known. */
export interface PaperRule {
  readonly kind: PaperKind;
  readonly fromOn: Day | null;
  readonly throughOn: Day | null;
  /** Whether the paper must name its last day. */
  readonly needsEnd: boolean;
  /** Months it runs from its day of issue when the law says so; the office may enter another end. */
  readonly validForMonths: number | null;
  /** What goods may not be received without once a paper proving it has lapsed; null = never blocks. */
  readonly blocksReceiptsAs: PaperProof | null;
  readonly source: string;
}

const guidance = "NĐ 15/2018/NĐ-CP Art. 12: stands in for the food-safety facility certificate";

const rule = (
  kind: PaperKind,
  facts: Partial<PaperRule> & Pick<PaperRule, "source">,
): PaperRule => ({
  kind,
  fromOn: null,
  throughOn: null,
  needsEnd: false,
  validForMonths: null,
  blocksReceiptsAs: null,
  ...facts,
});

export const paperRules: readonly PaperRule[] = [
  rule("food_safety_facility", {
    fromOn: day("2011-07-01"),
    needsEnd: true,
    validForMonths: 36,
    blocksReceiptsAs: "food_safety",
    source: "Luật An toàn thực phẩm 55/2010/QH12 Art. 37 (3 years)",
  }),
  rule("haccp", { needsEnd: true, blocksReceiptsAs: "food_safety", source: guidance }),
  rule("iso_22000", { needsEnd: true, blocksReceiptsAs: "food_safety", source: guidance }),
  rule("gmp", { needsEnd: true, blocksReceiptsAs: "food_safety", source: guidance }),
  rule("vietgap", {
    needsEnd: true,
    blocksReceiptsAs: "food_safety",
    source:
      "Practice of the trade: equivalent to the facility certificate for farm goods, to be confirmed",
  }),
  rule("organic", {
    needsEnd: true,
    source: "NĐ 109/2018/NĐ-CP: the certificate names its end; a claim, not a condition of sale",
  }),
  rule("ssop", { source: "A procedure of the workshop: no end by law" }),
  rule("sample_test", {
    validForMonths: 12,
    source: "NĐ 15/2018/NĐ-CP Art. 5: a report counts 12 months (changed in 2026, to be confirmed)",
  }),
  rule("self_declaration", {
    fromOn: day("2018-02-02"),
    source: "NĐ 15/2018/NĐ-CP Art. 4-5: no end (changed in 2026, to be confirmed)",
  }),
  rule("trademark", {
    needsEnd: true,
    source: "Luật Sở hữu trí tuệ 50/2005/QH11 Art. 93: 10 years from the day of filing, renewable",
  }),
  rule("geographical_indication", {
    source: "Luật Sở hữu trí tuệ 50/2005/QH11 Art. 93: from its grant without end",
  }),
  rule("craft_spirit_permit", {
    fromOn: day("2017-11-01"),
    needsEnd: true,
    validForMonths: 60,
    blocksReceiptsAs: "spirit_production",
    source: "NĐ 105/2017/NĐ-CP (5 years, article to be confirmed)",
  }),
  rule("alcohol_retail_permit", {
    fromOn: day("2017-11-01"),
    needsEnd: true,
    validForMonths: 60,
    source:
      "NĐ 105/2017/NĐ-CP (5 years, article to be confirmed); a condition of selling, not of receiving",
  }),
  rule("business_registration", {
    source: "Registrations of enterprises and households have no end",
  }),
];

/** The rule for a kind on a day; a paper older than every rule of its kind has none. */
export function paperRuleOn(kind: PaperKind, on: Day): PaperRule | null {
  return (
    paperRules.find(
      (row) =>
        row.kind === kind &&
        (row.fromOn === null || row.fromOn <= on) &&
        (row.throughOn === null || on <= row.throughOn),
    ) ?? null
  );
}

/** The last day of a paper of that kind when nothing else is printed, read as carefully as a certificate's. */
export function usualPaperEnd(kind: PaperKind, issuedOn: Day): Day | null {
  const months = paperRuleOn(kind, issuedOn)?.validForMonths ?? null;
  return months === null ? null : addDays(addMonthsClamped(issuedOn, months), -1);
}
