import { setTimeout as sleep } from "node:timers/promises";

/** Real time, the one place that asks for it. */
export const now = (): Date => new Date();

/** The machine's clock of one device, which may be set wrong. */
export interface DeviceClock {
  /** What it shows, ms since 1970. */
  readonly ms: () => number;
  /** Sets the clock so many ms ahead of the real time; below 0 behind it. */
  readonly setAhead: (ms: number) => void;
}

export function createDeviceClock(): DeviceClock {
  let ahead = 0;
  return {
    ms: () => Date.now() + ahead,
    setAhead(ms) {
      ahead = ms;
    },
  };
}

/** Asks again and again until the answer is true; false when patience runs out. */
export async function until(
  isTrue: () => Promise<boolean> | boolean,
  { patienceMs, everyMs = 100 }: { readonly patienceMs: number; readonly everyMs?: number },
): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    if (await isTrue()) return true;
    if (performance.now() > deadline) return false;
    await sleep(everyMs);
  }
}

export const pause = (ms: number): Promise<void> => sleep(ms);
