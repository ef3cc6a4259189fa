import { slugify } from "@saolang/domain/text";
import { useTranslations } from "next-intl";
import type words from "@/messages/vi.json";

type UnitKey = keyof typeof words.unit;

/** A unit of sale in the page's language; one that the catalogue does not know stays as the producer wrote it. */
export function useUnitWord(): (unit: string) => string {
  const t = useTranslations("unit");
  return (unit) => {
    const key = slugify(unit);
    return isKnown(key, t) ? t(key) : unit;
  };
}

function isKnown(key: string, t: { has: (key: UnitKey) => boolean }): key is UnitKey {
  // `has` only looks the key up; an unknown one is what it is asked about.
  return t.has(key as UnitKey);
}
