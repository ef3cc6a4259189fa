import { isFromEarlierDay } from "@saolang/domain/shift";
import type { Instant } from "@saolang/domain/time";
import type { ShiftRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { noteAct } from "../log/note.js";

export interface Keeper {
  readonly clerkId: string;
  readonly clerkName: string;
}

/** Who answers for the drawer of a shift: who took it over last, else who opened it. */
export function keeperOf({ keeper, opened, clerkName }: ShiftRow): Keeper {
  return keeper ?? { clerkId: opened.clerk_id, clerkName };
}

/**
 * What has to be settled before a clerk sells in a shift: `overdue`, it is from an earlier business day; `colleague`, it is
 * somebody else's and this clerk has not yet said whether to sell along or to take over.
 */
export function questionOf(
  shift: ShiftRow,
  clerkId: string,
  now: Instant,
): "overdue" | "colleague" | null {
  if (isFromEarlierDay(shift.opened.opened_at, now)) return "overdue";
  const isKnown = keeperOf(shift).clerkId === clerkId || shift.joined?.includes(clerkId);
  return isKnown ? null : "colleague";
}

/** Call inside a transaction of shifts and log. The one who answers already takes nothing over. */
export async function takeOverIn(
  ledger: Ledger,
  shift: ShiftRow,
  clerk: { readonly id: string; readonly name: string },
  at: Date,
): Promise<void> {
  const before = keeperOf(shift);
  if (before.clerkId === clerk.id) return;
  const keeper: Keeper = { clerkId: clerk.id, clerkName: clerk.name };
  await ledger.shifts.update(shift.shiftId, { keeper });
  const facts = { from: before.clerkName };
  await noteAct(ledger, { at, clerkName: clerk.name, act: "shift_taken_over", facts });
}

/** A clerk answers from now on for a shift that a colleague left open. Twice is once. */
export async function takeOverShift(
  ledger: Ledger,
  shiftId: string,
  clerk: { readonly id: string; readonly name: string },
  at: Date,
): Promise<void> {
  await ledger.transaction("rw", ledger.shifts, ledger.log, async () => {
    const shift = await ledger.shifts.get(shiftId);
    if (shift?.state === "open") await takeOverIn(ledger, shift, clerk, at);
  });
}

/** A clerk sells along; whoever kept the drawer still does. */
export async function joinShift(ledger: Ledger, shiftId: string, clerkId: string): Promise<void> {
  await ledger.transaction("rw", ledger.shifts, async () => {
    const shift = await ledger.shifts.get(shiftId);
    const joined = new Set(shift?.joined).add(clerkId);
    await ledger.shifts.update(shiftId, { joined: [...joined] });
  });
}
