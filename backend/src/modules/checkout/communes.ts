import type { Commune } from "@saolang/domain/address";
import adminUnits from "@saolang/domain/address/data";

// Only the codes: the search index over old and new names is the storefront's.
const byCode: ReadonlyMap<string, Commune> = new Map(
  adminUnits.communes.map(([code, at, name]) => {
    const [provinceCode, provinceName] = adminUnits.provinces[at] ?? ["", ""];
    return [code, { code, name, province: { code: provinceCode, name: provinceName } }];
  }),
);

/** The commune of a five-digit code of the list in force; null when there is none. */
export function communeOf(code: string | null): Commune | null {
  return code === null ? null : (byCode.get(code) ?? null);
}
