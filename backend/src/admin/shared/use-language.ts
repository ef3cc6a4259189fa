import type { Language } from "@saolang/domain/time";
import { useTranslation } from "react-i18next";

/** The language the user reads the admin in; one that is neither ours reads English. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language.startsWith("vi") ? "vi" : "en";
}
