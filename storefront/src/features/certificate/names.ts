import "server-only";
import { adminUnits } from "@saolang/domain/address/data";
import { productGroups, productSets, setByNumber } from "@saolang/domain/classification";
import type { Locale } from "@/i18n/routing";

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The programme's own area: the register of this office holds no other communes. */
const hanoi = "01";

/** The six groups by their number, services among them: they are certified, though no counter sells them. */
export function groupChoices(locale: Locale): Choice[] {
  return productGroups.map(({ nameVi, nameEn }, place) => ({
    value: String(place + 1),
    text: locale === "vi" ? nameVi : nameEn,
  }));
}

export function setChoices(locale: Locale): Choice[] {
  return productSets.map(({ number, nameVi, nameEn }) => ({
    value: String(number),
    text: `${number}. ${locale === "vi" ? nameVi : nameEn}`,
  }));
}

/** Communes of Hanoi by name, whether ward or commune. */
export function communeChoices(): Choice[] {
  const byName = new Intl.Collator("vi");
  const place = adminUnits.provinces.findIndex(([code]) => code === hanoi);
  return adminUnits.communes
    .filter(([, province]) => province === place)
    .map(([value, , text]) => ({ value, text }))
    .sort((a, b) => byName.compare(bare(a.text), bare(b.text)));
}

const bare = (name: string): string => name.replace(/^(?:phường|xã|đặc khu) /iu, "");

export function groupName(group: number, locale: Locale): string {
  return groupChoices(locale)[group - 1]?.text ?? String(group);
}

export function setName(set: number, locale: Locale): string {
  const known = setByNumber(set);
  if (!known) return String(set);
  return locale === "vi" ? known.nameVi : known.nameEn;
}
