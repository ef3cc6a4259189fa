import { fold } from "../text/index.js";
import type { ClassificationRule, GroupCode, ProductGroup, ProductSet } from "./product-set.js";
import * as qd1048 from "./qd-1048-2019.js";
import * as qd148 from "./qd-148-2023.js";
import * as qd26 from "./qd-26-2026.js";

/** What one rule sorts products into. */
export interface Classification {
  readonly groups: readonly ProductGroup[];
  readonly sets: readonly ProductSet[];
}

const classifications: Readonly<Record<ClassificationRule, Classification>> = {
  "QD-1048-2019": { groups: qd1048.groups, sets: qd1048.sets },
  "QD-148-2023": { groups: qd148.groups, sets: qd148.sets },
  "QD-26-2026": { groups: qd26.groups, sets: qd26.sets },
};

/** The rule under which new products are classified today. */
export const currentRule: ClassificationRule = "QD-26-2026";

export const productGroups: readonly ProductGroup[] = classifications[currentRule].groups;
export const productSets: readonly ProductSet[] = classifications[currentRule].sets;

/** Whether a text kept somewhere names a rule that is known here. */
function isClassificationRule(text: string): text is ClassificationRule {
  return Object.hasOwn(classifications, text);
}

/** Groups and sets as a rule names them; of QĐ 1048 (2019) only the groups are known. */
export function classificationOf(rule: ClassificationRule): Classification {
  return classifications[rule];
}

/** The set of a number under a rule; null when the rule has no such set. */
export function setByNumber(
  number: number,
  rule: ClassificationRule = currentRule,
): ProductSet | null {
  return classifications[rule].sets.find((set) => set.number === number) ?? null;
}

/** The group of a code under a rule; null when the rule has no such group. */
export function groupByCode(
  code: string,
  rule: ClassificationRule = currentRule,
): ProductGroup | null {
  return classifications[rule].groups.find((group) => group.code === code) ?? null;
}

/** The group a set belongs to; throws RangeError on a set of no known rule. */
export function groupOfSet(set: ProductSet): ProductGroup {
  const found = groupByCode(set.group, set.rule);
  if (!found) throw new RangeError(`set ${set.number} of ${set.rule} has no group`);
  return found;
}

/** The sets of a group, by number. */
export function setsOfGroup(code: GroupCode, rule: ClassificationRule = currentRule): ProductSet[] {
  return classifications[rule].sets.filter((set) => set.group === code);
}

/** Whole years a customer must be for goods of a set under a rule; null for everybody and for sets nobody knows. */
export function minAgeOfSet(number: number, rule: string): number | null {
  return isClassificationRule(rule) ? (setByNumber(number, rule)?.minAge ?? null) : null;
}

/** Whether goods of the set can be held in stock; services cannot. */
export function carriesStock(set: ProductSet): boolean {
  return set.carriesStock;
}

// Lists and the press write "hàng thủ công mỹ nghệ" for group IV; the annex has no "hàng".
const withoutGoods = (folded: string): string => folded.replace(/^hang /u, "");

/** The group a Vietnamese name means, accents and case aside; null when none or unclear. */
export function groupByName(name: string): ProductGroup | null {
  return onlyMatch(productGroups, (group) => group.nameVi, withoutGoods(fold(name)));
}

/**
 * The set a Vietnamese name means, accents and case aside. A shortened name ("Chế biến từ
 * thịt, trứng, …") counts when exactly one set begins with it; null when none or unclear.
 */
export function setByName(name: string): ProductSet | null {
  const withoutEllipsis = fold(name).replace(/[\s,]*(?:\.{2,}|…)$/u, "");
  return onlyMatch(productSets, (set) => set.nameVi, withoutEllipsis);
}

function onlyMatch<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  key: string,
): Row | null {
  if (key === "") return null;
  const exact = rows.filter((row) => fold(nameOf(row)) === key);
  const found = exact.length > 0 ? exact : rows.filter((row) => fold(nameOf(row)).startsWith(key));
  return found.length === 1 ? (found[0] ?? null) : null;
}
