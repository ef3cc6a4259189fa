import type { Dice } from "../dice.js";
import type { LineFault } from "../net/line-faults.js";
import type { Till, Window } from "../till/till.js";
import type { DeathAt } from "../till/transactions.js";

/** What goes wrong at one till. */
export type TillFault =
  | { readonly kind: "line"; readonly fault: LineFault }
  | { readonly kind: "tab_dies"; readonly when: DeathAt; readonly window: Window }
  | { readonly kind: "tab_crash"; readonly window: Window }
  | { readonly kind: "clock_jump"; readonly ms: number }
  | { readonly kind: "offline"; readonly ms: number };

const second = 1_000;
const hour = 3_600 * second;

export function throwTillFault(dice: Dice): TillFault {
  const window: Window = dice.chance(80) ? 0 : 1;
  const kind = dice.pick([
    "tab_dies",
    "tab_dies",
    "tab_dies",
    "tab_crash",
    "clock_jump",
    "offline",
    "offline",
  ] as const);
  switch (kind) {
    case "tab_dies":
      return { kind, window, when: dice.pick(["before_commit", "after_commit"] as const) };
    case "tab_crash":
      return { kind, window };
    case "clock_jump":
      return { kind, ms: dice.pick([72 * hour, -2 * hour, 90 * second, -5 * second, 0]) };
    case "offline":
      return { kind, ms: dice.whole(500, 8_000) };
  }
}

/** Puts a fault in at a till; it goes on with its work. */
export async function strike(till: Till, fault: TillFault): Promise<void> {
  const { trace, name, line } = till;
  // What the line does is noted when a request meets it.
  if (fault.kind === "line") return line.queue(fault.fault);
  trace.fault(name, fault.kind, { ...fault });
  switch (fault.kind) {
    case "tab_dies":
      return till.dieSoon(fault.when, fault.window);
    case "tab_crash":
      return till.crash(fault.window);
    case "clock_jump":
      return till.clock.setAhead(fault.ms);
    case "offline":
      line.setOffline(true);
      setTimeout(() => line.setOffline(false), fault.ms);
  }
}
