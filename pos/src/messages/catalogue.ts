import shared from "@saolang/messages/vi.json";
import type later from "./later/vi.json";
import till from "./vi.json";

export type Language = "vi" | "en";

/** What the till says in Vietnamese: the words both apps share and its own. */
export const vietnamese = { ...till, action: shared.action, stars: shared.stars };

export type Catalogue = typeof vietnamese;

declare module "use-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Catalogue & typeof later;
  }
}
