import { useSyncExternalStore } from "react";
import { type CheckoutDraft, emptyDraft, readDraft } from "./draft";

const storageKey = "saolang-checkout";
const listeners = new Set<() => void>();
let current: CheckoutDraft | undefined;

/** A browser may forbid storage altogether (private mode, full disk): the form then lives as long as its page. */
function storage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function snapshot(): CheckoutDraft {
  current ??= readDraft(storage((kept) => kept.getItem(storageKey)));
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function replace(draft: CheckoutDraft): void {
  current = draft;
  for (const listener of listeners) listener();
}

/** Changes some fields and keeps the draft. */
export function patchDraft(patch: Partial<CheckoutDraft>): void {
  const draft = { ...snapshot(), ...patch };
  storage((kept) => {
    kept.setItem(storageKey, JSON.stringify(draft));
  });
  replace(draft);
}

/** Forgets the draft of a placed order; the draft of another one stays. */
export function clearDraftOf(checkoutId: string): void {
  if (snapshot().checkout_id !== checkoutId) return;
  storage((kept) => {
    kept.removeItem(storageKey);
  });
  replace(emptyDraft);
}

/** The draft of this tab; empty while the server renders. */
export function useDraft(): CheckoutDraft {
  return useSyncExternalStore(subscribe, snapshot, () => emptyDraft);
}
