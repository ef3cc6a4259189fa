import "server-only";
import {
  type AddressIndex,
  buildAddressIndex,
  findCommune,
  formerUnitText,
  searchCommunes,
} from "@saolang/domain/address";
import { adminUnits } from "@saolang/domain/address/data";
import { fold } from "@saolang/domain/text";

let known: AddressIndex | undefined;

// On first use: 15,000 names take a moment that no other page should pay.
function index(): AddressIndex {
  known ??= buildAddressIndex(adminUnits);
  return known;
}

export interface FoundCommune {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly provinceName: string;
  /** "Phường Vạn Phúc, quận Hà Đông" when an old name was typed. */
  readonly former: string | null;
}

const noKind = (name: string): string => name.replace(/^(?:thành phố|tỉnh) /iu, "");

/** Provinces by name, Hanoi first: that is where the shop is. */
export function provinceChoices(): { code: string; name: string }[] {
  const hanoi = "01";
  return index()
    .provinces.map(({ code, name }) => ({ code, name: noKind(name) }))
    .sort((a, b) => {
      if (a.code === hanoi || b.code === hanoi) return a.code === hanoi ? -1 : 1;
      return fold(a.name) < fold(b.name) ? -1 : 1;
    });
}

/** Communes the typed words may mean, by today's or former names, with or without accents. */
export function findCommunes(text: string, provinceCode: string | null): FoundCommune[] {
  const options = provinceCode === null ? { limit: 10 } : { limit: 10, provinceCode };
  return searchCommunes(index(), text, options).map(({ commune, former }) => ({
    code: commune.code,
    name: commune.name,
    provinceCode: commune.province.code,
    provinceName: noKind(commune.province.name),
    former: former === null ? null : formerUnitText(former),
  }));
}

/**
 * The commune a form means: the one picked from the list, or, where no list could be shown (no JavaScript), the only one
 * that the typed words fit or spell out. Null when it has to be asked again; never a guess between two.
 */
export function communeOfForm(
  code: string,
  text: string,
  provinceCode: string | null,
): string | null {
  if (code !== "") return findCommune(index(), code)?.code ?? null;
  const found = text.trim() === "" ? [] : findCommunes(text, provinceCode);
  const spelledOut = found.filter(
    ({ name, former }) => former === null && fold(name) === fold(text),
  );
  const [meant, another] = spelledOut.length > 0 ? spelledOut : found;
  return meant && !another ? meant.code : null;
}
