import { productGroups, productSets, setsOfGroup } from "@saolang/domain/classification";
import type { GroupCode, ProductSet } from "@saolang/domain/classification";
import type { Language } from "@saolang/domain/time";
import type { Option } from "../shared/choice";

const nameIn = (of: { nameVi: string; nameEn: string }, language: Language): string =>
  language === "vi" ? of.nameVi : of.nameEn;

/** "IV. Thủ công mỹ nghệ"; the bare code for a group the rule in force does not have. */
export function groupWords(code: string, language: Language): string {
  const group = productGroups.find((one) => one.code === code);
  return group ? `${code}. ${nameIn(group, language)}` : code;
}

/** "21. Thủ công mỹ nghệ gia dụng, trang trí" */
export function setWords(number: number, language: Language): string {
  const set = productSets.find((one) => one.number === number);
  return set ? `${number}. ${nameIn(set, language)}` : String(number);
}

export const groupOptions = (language: Language): Option[] =>
  productGroups.map(({ code }) => ({ value: code, label: groupWords(code, language) }));

export function setOptions(group: GroupCode | null, language: Language): Option[] {
  const sets: readonly ProductSet[] = group === null ? productSets : setsOfGroup(group);
  return sets.map(({ number }) => ({ value: String(number), label: setWords(number, language) }));
}
