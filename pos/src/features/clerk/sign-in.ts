import type { PosClerk } from "@saolang/contracts";
import { accept, refuse, type Result } from "@saolang/domain/result";
import { isPinOf } from "../../device/pin.js";
import type { Ledger } from "../../local/ledger.js";
import { noteAct } from "../log/note.js";

const freeTries = 3;
const firstLockMs = 30_000;
const longestLockMs = 15 * 60_000;

export type PinCode = "pin_wrong" | "pin_locked" | "clerk_left";

/** How long a PIN is locked after so many wrong tries: nothing for three, then 30 s doubling to 15 min. */
export function lockMs(wrong: number): number {
  if (wrong < freeTries) return 0;
  return Math.min(longestLockMs, firstLockMs * 2 ** (wrong - freeTries));
}

async function refusePin(ledger: Ledger, clerk: PosClerk, now: Date) {
  return ledger.transaction("rw", ledger.pinTries, ledger.log, async () => {
    const wrong = ((await ledger.pinTries.get(clerk.id))?.wrong ?? 0) + 1;
    const lockedForMs = lockMs(wrong);
    const until = lockedForMs === 0 ? null : new Date(now.getTime() + lockedForMs).toISOString();
    await ledger.pinTries.put({ clerkId: clerk.id, wrong, lockedUntilAt: until });
    await noteAct(ledger, { at: now, clerkName: clerk.name, act: "pin_wrong", facts: { wrong } });
    return until === null ? refuse("pin_wrong") : refuse("pin_locked", { lockedUntilAt: until });
  });
}

/**
 * Checks a PIN on this device, so that it works with no network. Refuses pin_wrong, pin_locked with `lockedUntilAt` (the
 * count outlives a reload), and clerk_left when the office took the clerk off this point meanwhile.
 */
export async function checkPin(
  ledger: Ledger,
  { id }: Pick<PosClerk, "id">,
  pin: string,
  now: Date,
): Promise<Result<PosClerk, PinCode>> {
  // As the office has it now: a screen may have been open since before a PIN was changed or a clerk left.
  const device = await ledger.device.get("this");
  const clerk = device?.clerks.find((known) => known.id === id);
  if (!clerk) return refuse("clerk_left");
  const lockedUntilAt = (await ledger.pinTries.get(id))?.lockedUntilAt ?? null;
  if (lockedUntilAt !== null && now.getTime() < Date.parse(lockedUntilAt)) {
    return refuse("pin_locked", { lockedUntilAt });
  }
  if (!(await isPinOf(clerk, pin))) return refusePin(ledger, clerk, now);
  await ledger.pinTries.delete(id);
  return accept(clerk);
}

/** Signs a clerk in by PIN and writes it down. Refuses what `checkPin` refuses. */
export async function signIn(
  ledger: Ledger,
  clerk: Pick<PosClerk, "id">,
  pin: string,
  now: Date,
): Promise<Result<PosClerk, PinCode>> {
  const checked = await checkPin(ledger, clerk, pin, now);
  if (checked.ok) {
    await noteAct(ledger, { at: now, clerkName: checked.value.name, act: "clerk_signed_in" });
  }
  return checked;
}
