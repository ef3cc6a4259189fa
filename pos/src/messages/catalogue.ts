import sharedEn from "@saolang/messages/en.json";
import sharedVi from "@saolang/messages/vi.json";
import type later from "./later/vi.json";
import tillEn from "./en.json";
import tillVi from "./vi.json";

export type Language = "vi" | "en";

const vi = { ...tillVi, action: sharedVi.action, stars: sharedVi.stars };
const en: typeof vi = { ...tillEn, action: sharedEn.action, stars: sharedEn.stars };

/** What the till says, by language: the words both apps share and its own. */
export const catalogues: Readonly<Record<Language, typeof vi>> = { vi, en };

declare module "use-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: typeof vi & typeof later;
  }
}
