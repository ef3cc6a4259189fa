import type { ServerTime } from "../device/server.js";
import { createStore, type Readable } from "../local/store.js";

/** A measurement through a slower question says too little. */
const slowestMs = 10_000;
/** Two measurements that differ by less say the same: nobody wants the time to tremble. */
const finestMs = 500;

/** The till's time. The only place that reads the machine's clock. */
export interface Clock {
  /** Now by the server's clock as far as it is known, else by the machine's: what goes on paper and counts the day. */
  readonly now: () => Date;
  /** What the machine's clock shows, ms since 1970. */
  readonly deviceMs: () => number;
  /** The machine's clock less the server's, ms; null before it was ever measured. */
  readonly offsetMs: Readable<number | null>;
  /** Takes over what an earlier run measured, so that a start without network counts on from there. */
  readonly restore: (offsetMs: number | null) => void;
  /** Measures against an answer: the server's time belongs to the middle between question and answer. */
  readonly hear: (time: ServerTime) => void;
}

/**
 * The machine's clock, moved so that it reads `startAt` at the moment of the call (tests move a whole installation
 * to another day with SAOLANG_NOW; the server writes it into the page). Numbers of commands decide their order, never
 * this clock: it may be set back in the middle of a shift.
 */
export function createClock(startAt: string | null, machineMs: () => number = Date.now): Clock {
  const startMs = startAt === null ? Number.NaN : Date.parse(startAt);
  const movedMs = Number.isNaN(startMs) ? 0 : startMs - machineMs();
  const deviceMs = (): number => machineMs() + movedMs;
  const offsetMs = createStore<number | null>(null);
  return {
    now: () => new Date(deviceMs() - (offsetMs.get() ?? 0)),
    deviceMs,
    offsetMs,
    restore: (kept) => offsetMs.set(kept),
    hear({ serverAt, askedMs, answeredMs }) {
      const serverMs = Date.parse(serverAt);
      const tripMs = answeredMs - askedMs;
      if (Number.isNaN(serverMs) || tripMs < 0 || tripMs > slowestMs) return;
      const measured = Math.round(askedMs + tripMs / 2 - serverMs);
      const known = offsetMs.get();
      if (known !== null && Math.abs(measured - known) <= finestMs + tripMs / 2) return;
      offsetMs.set(measured);
    },
  };
}
