import { useCallback, useState } from "react";
import { type Draft, emptyDraft, readDraft } from "./draft.js";

function kept(key: string): Draft | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : readDraft(text);
}

/** A paper being written, under a key of its own: a reload of this window keeps what was typed. */
export function useDraft(
  key: string,
  mintId: () => string,
): [Draft, (change: (draft: Draft) => Draft) => void, () => void] {
  const [draft, set] = useState(() => kept(key) ?? emptyDraft(mintId));
  const change = useCallback(
    (by: (draft: Draft) => Draft) =>
      set((before) => {
        const after = by(before);
        sessionStorage.setItem(key, JSON.stringify(after));
        return after;
      }),
    [key],
  );
  const forget = useCallback(() => sessionStorage.removeItem(key), [key]);
  return [draft, change, forget];
}
