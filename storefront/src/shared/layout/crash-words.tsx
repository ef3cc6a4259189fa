"use client";

import { createContext, type ReactNode, use } from "react";

export interface CrashWords {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
}

const none: CrashWords = { title: "", text: "", retry: "" };
const CrashContext = createContext(none);

/** Hands the error page its words, so that no catalogue travels to the browser for it. */
export function CrashWordsProvider({
  words,
  children,
}: {
  readonly words: CrashWords;
  readonly children: ReactNode;
}) {
  return <CrashContext value={words}>{children}</CrashContext>;
}

export function useCrashWords(): CrashWords {
  return use(CrashContext);
}
