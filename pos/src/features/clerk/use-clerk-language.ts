import { useCallback, useEffect } from "react";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import type { Language } from "../../messages/catalogue.js";
import { useLanguage } from "../../messages/language.js";

/** The screens speak the signed-in clerk's language, the device's own while nobody is. */
export function useClerkLanguage(ledger: Ledger, clerkId: string | null): void {
  const { followClerk } = useLanguage();
  const chosen = useLive(
    useCallback(
      async () => (clerkId === null ? null : ((await ledger.preferences.get(clerkId)) ?? null)),
      [ledger, clerkId],
    ),
  );
  const language = chosen?.clerkId === clerkId ? chosen?.language : undefined;
  useEffect(() => followClerk(language ?? null), [followClerk, language]);
}

/** Keeps what a clerk chose, for every window and every time they sign in here. */
export async function chooseLanguage(
  ledger: Ledger,
  clerkId: string,
  language: Language,
): Promise<void> {
  await ledger.preferences.put({ clerkId, language });
}
