import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from "react";
import { IntlProvider } from "use-intl";
import { type Catalogue, type Language, vietnamese } from "./catalogue.js";

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

let asked: Promise<Catalogue> | null = null;

async function loadEnglish(): Promise<Catalogue> {
  const { english } = await import("./english.js");
  return english;
}

/** Vietnamese is there from the first moment; English waits, once, for the browser to fetch it. */
function useCatalogue(language: Language): Catalogue {
  if (language === "vi") return vietnamese;
  asked ??= loadEnglish();
  return use(asked);
}

/** Vietnamese unless this device was switched or the clerk chose otherwise; paper is always in both. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [own, setOwn] = useState<Language>(() =>
    localStorage.getItem(storageKey) === "en" ? "en" : "vi",
  );
  const [ofClerk, setOfClerk] = useState<Language | null>(null);
  // A transition: the screen stays as it is until the other words are there.
  const followClerk = useCallback(
    (chosen: Language | null) => startTransition(() => setOfClerk(chosen)),
    [],
  );
  const language = ofClerk ?? own;
  const messages = useCatalogue(language);
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
        startTransition(() => setOwn(other));
      },
      followClerk,
    };
  }, [language, followClerk]);
  return (
    <ChoiceContext value={choice}>
      <IntlProvider
        locale={language}
        messages={messages}
        timeZone="Asia/Ho_Chi_Minh"
        onError={(error) => reportError(error)}
      >
        {children}
      </IntlProvider>
    </ChoiceContext>
  );
}
