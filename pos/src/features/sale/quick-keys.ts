import type { Ledger } from "../../local/ledger.js";
import type { QuickKeyRow } from "../../local/clerk-rows.js";

/** As many as three rows of eight thumbs. */
export const mostQuickKeys = 24;

/** The keys in their order. */
export function readQuickKeys(ledger: Ledger): Promise<QuickKeyRow[]> {
  return ledger.quickKeys.orderBy("place").toArray();
}

async function arrange(
  ledger: Ledger,
  change: (variantIds: readonly string[]) => readonly string[],
): Promise<void> {
  await ledger.transaction("rw", ledger.quickKeys, async () => {
    const keys = await readQuickKeys(ledger);
    const after = change(keys.map(({ variantId }) => variantId)).slice(0, mostQuickKeys);
    // Taken up first: a variant lies on one key, also while keys change places.
    await ledger.quickKeys.bulkDelete(keys.map(({ place }) => place));
    await ledger.quickKeys.bulkAdd(after.map((variantId, place) => ({ place, variantId })));
  });
}

/** Puts goods on the next free key; nothing when they have one or all are taken. */
export function putQuickKey(ledger: Ledger, variantId: string): Promise<void> {
  return arrange(ledger, (keys) => (keys.includes(variantId) ? keys : [...keys, variantId]));
}

export function removeQuickKey(ledger: Ledger, variantId: string): Promise<void> {
  return arrange(ledger, (keys) => keys.filter((key) => key !== variantId));
}

/** Moves a key one place towards the front (-1) or the end (1). */
export function moveQuickKey(ledger: Ledger, variantId: string, by: -1 | 1): Promise<void> {
  return arrange(ledger, (keys) => {
    const from = keys.indexOf(variantId);
    const to = from + by;
    if (from < 0 || to < 0 || to >= keys.length) return keys;
    const moved = keys.filter((key) => key !== variantId);
    moved.splice(to, 0, variantId);
    return moved;
  });
}
