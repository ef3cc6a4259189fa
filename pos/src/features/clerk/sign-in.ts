import type { PosClerk } from "@saolang/contracts";
import { accept, refuse, type Result } from "@saolang/domain/result";
import { isPinOf } from "../../device/pin.js";
import type { Ledger } from "../../local/ledger.js";

const freeTries = 3;
const firstLockMs = 30_000;
const longestLockMs = 15 * 60_000;

/** How long a PIN is locked after so many wrong tries: nothing for three, then 30 s doubling to 15 min. */
export function lockMs(wrong: number): number {
  if (wrong < freeTries) return 0;
  return Math.min(longestLockMs, firstLockMs * 2 ** (wrong - freeTries));
}

/**
 * Checks a PIN on this device, so that it works with no network. Refuses pin_wrong, or pin_locked with
 * `lockedUntilAt`; the count outlives a reload.
 */
export async function signIn(
  ledger: Ledger,
  clerk: PosClerk,
  pin: string,
  now: Date,
): Promise<Result<PosClerk, "pin_wrong" | "pin_locked">> {
  const tries = await ledger.pinTries.get(clerk.id);
  const lockedUntilAt = tries?.lockedUntilAt ?? null;
  if (lockedUntilAt !== null && now.getTime() < Date.parse(lockedUntilAt)) {
    return refuse("pin_locked", { lockedUntilAt });
  }
  if (await isPinOf(clerk, pin)) {
    await ledger.pinTries.delete(clerk.id);
    return accept(clerk);
  }
  const wrong = (tries?.wrong ?? 0) + 1;
  const until = lockMs(wrong) === 0 ? null : new Date(now.getTime() + lockMs(wrong)).toISOString();
  await ledger.pinTries.put({ clerkId: clerk.id, wrong, lockedUntilAt: until });
  return until === null ? refuse("pin_wrong") : refuse("pin_locked", { lockedUntilAt: until });
}
