import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { IntlProvider } from "use-intl";
import { catalogues, type Language } from "./catalogue.js";

const storageKey = "saolang-language";

interface Choice {
  readonly language: Language;
  readonly other: Language;
  /** Changes the device's own language. */
  readonly switchLanguage: () => void;
  /** Goes by a clerk's choice; null goes back to the device's own. */
  readonly followClerk: (language: Language | null) => void;
}

const ChoiceContext = createContext<Choice>({
  language: "vi",
  other: "en",
  switchLanguage: () => undefined,
  followClerk: () => undefined,
});

/** The language of the screens and how to change it. */
export const useLanguage = (): Choice => use(ChoiceContext);

/** Vietnamese unless this device was switched or the clerk chose otherwise; paper is always in both. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [own, setOwn] = useState<Language>(() =>
    localStorage.getItem(storageKey) === "en" ? "en" : "vi",
  );
  const [ofClerk, followClerk] = useState<Language | null>(null);
  const language = ofClerk ?? own;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo((): Choice => {
    const other = language === "vi" ? "en" : "vi";
    return {
      language,
      other,
      switchLanguage() {
        localStorage.setItem(storageKey, other);
        setOwn(other);
      },
      followClerk,
    };
  }, [language]);
  return (
    <ChoiceContext value={choice}>
      <IntlProvider
        locale={language}
        messages={catalogues[language]}
        timeZone="Asia/Ho_Chi_Minh"
        onError={(error) => reportError(error)}
      >
        {children}
      </IntlProvider>
    </ChoiceContext>
  );
}
