import type { ReactNode } from "react";
import { IntlProvider, useMessages } from "use-intl";
import { useLanguage } from "./language.js";
import en from "./later/en.json";
import vi from "./later/vi.json";

const later: Readonly<Record<"vi" | "en", typeof vi>> = { vi, en };

/** The words of screens that load when they are first opened, around those screens. */
export function LaterMessages({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const messages = useMessages();
  return (
    <IntlProvider
      locale={language}
      messages={{ ...messages, ...later[language] }}
      timeZone="Asia/Ho_Chi_Minh"
      onError={(error) => reportError(error)}
    >
      {children}
    </IntlProvider>
  );
}
