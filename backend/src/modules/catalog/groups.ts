import { productGroups, type ProductGroup, setByNumber } from "@saolang/domain/classification";

/** The six groups as the storefront numbers them: 1 to 6, in the order of the annex. */
export const numberedGroups: readonly { readonly number: number; readonly group: ProductGroup }[] =
  productGroups.map((group, position) => ({ number: position + 1, group }));

const groupNumbers = new Map(numberedGroups.map(({ number, group }) => [group.code, number]));

/** The number of the group a set belongs to; null for no set or one the rule does not know. */
export function groupNumberOf(set: number | null): number | null {
  const found = set === null ? null : setByNumber(set);
  return found === null ? null : (groupNumbers.get(found.group) ?? null);
}
