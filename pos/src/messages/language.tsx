import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { IntlProvider } from "use-intl";
import { catalogues, type Language } from "./catalogue.js";

const storageKey = "saolang-language";

interface Choice {
  readonly language: Language;
  readonly switchLanguage: () => void;
}

const ChoiceContext = createContext<Choice>({ language: "vi", switchLanguage: () => undefined });

/** The language of the screens and how to change it. */
export const useLanguage = (): Choice => use(ChoiceContext);

/** Vietnamese unless this device was switched; paper is always in both. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(storageKey) === "en" ? "en" : "vi",
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      switchLanguage() {
        const next = language === "vi" ? "en" : "vi";
        localStorage.setItem(storageKey, next);
        setLanguage(next);
      },
    }),
    [language],
  );
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
