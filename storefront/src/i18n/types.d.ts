import type shared from "@saolang/messages/vi.json";
import type own from "@/messages/vi.json";
import type { Locale } from "./routing";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof shared & typeof own;
  }
}
