import { productGroups, setsOfGroup } from "@saolang/domain/classification";
import type { Locale } from "@/i18n/routing";

export interface GroupInShop {
  /** 1 to 6, as the catalogue counts them. */
  readonly number: number;
  readonly handle: string;
  readonly name: string;
}

/** The groups that hold goods, in the order of the annex; services are not sold over this counter. */
export function groupsInShop(locale: Locale): GroupInShop[] {
  return productGroups
    .map((group, position) => ({ group, number: position + 1 }))
    .filter(({ group }) => setsOfGroup(group.code).some((set) => set.carriesStock))
    .map(({ group, number }) => ({
      number,
      handle: group.handle,
      name: locale === "vi" ? group.nameVi : group.nameEn,
    }));
}

/** The group an address names, or undefined. */
export function groupByHandle(handle: string, locale: Locale): GroupInShop | undefined {
  return groupsInShop(locale).find((group) => group.handle === handle);
}
