import type { PosDeviceReport } from "@saolang/contracts";
import { type PageFacts, reportDevice, reportOf } from "../features/pairing/report.js";
import type { Ask } from "../device/server.js";
import type { Ledger } from "../local/ledger.js";

const dueMs = 5 * 60_000;
/** A busy counter changes its queue all the time; the server need not hear of it more often than this. */
const changedMs = 15_000;

export interface ReporterPorts {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly now: () => Date;
  /** Milliseconds that only ever grow. */
  readonly ticks: () => number;
  readonly facts: () => Promise<PageFacts>;
}

const isChanged = (one: PosDeviceReport, other: PosDeviceReport): boolean =>
  one.waiting !== other.waiting || one.parked !== other.parked || one.last_seq !== other.last_seq;

/** Reports this till to the server: every five minutes, and soon after its queue changed. Call it often. */
export function createReporter(ports: ReporterPorts): () => Promise<void> {
  let told: PosDeviceReport | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const { ledger, ask, now, ticks, facts } = ports;
    const device = await ledger.device.get("this");
    if (!device) return;
    const report = await reportOf(ledger, await facts());
    const sinceMs = ticks() - toldAt;
    const isNews = told === null || device.clerks.length === 0 || isChanged(told, report);
    if (sinceMs < (isNews ? changedMs : dueMs)) return;
    toldAt = ticks();
    const answer = await reportDevice(ledger, ask, report, now());
    if (answer.ok) told = report;
    // Away or signed out: the pause of keepFresh is long enough, ask again in the next round.
    else toldAt = Number.NEGATIVE_INFINITY;
  };
}
