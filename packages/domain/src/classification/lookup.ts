import { fold } from "../text/index.js";
import type { ClassificationRule, GroupCode, ProductGroup, ProductSet } from "./product-set.js";
import * as qd26 from "./qd-26-2026.js";

/** The rule under which new products are classified today. */
export const currentRule: ClassificationRule = "QD-26-2026";

export const productGroups: readonly ProductGroup[] = qd26.groups;
export const productSets: readonly ProductSet[] = qd26.sets;

/** The set of a number under a rule; null when the rule has no such set. */
export function setByNumber(
  number: number,
  rule: ClassificationRule = currentRule,
): ProductSet | null {
  return productSets.find((set) => set.number === number && set.rule === rule) ?? null;
}

/** The group of a code under a rule; null when the rule has no such group. */
export function groupByCode(
  code: string,
  rule: ClassificationRule = currentRule,
): ProductGroup | null {
  return productGroups.find((group) => group.code === code && group.rule === rule) ?? null;
}

/** The group a set belongs to; throws RangeError on a set of no known rule. */
export function groupOfSet(set: ProductSet): ProductGroup {
  const found = groupByCode(set.group, set.rule);
  if (!found) throw new RangeError(`set ${set.number} of ${set.rule} has no group`);
  return found;
}

/** The sets of a group, by number. */
export function setsOfGroup(code: GroupCode, rule: ClassificationRule = currentRule): ProductSet[] {
  return productSets.filter((set) => set.group === code && set.rule === rule);
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
