import type { PosDeviceAnswer, PosDeviceReport } from "@saolang/contracts";
import { accept, type Result } from "@saolang/domain/result";
import type { Ask } from "../../device/server.js";
import { type Ledger, raiseCounters, readCounters } from "../../local/ledger.js";
import { countOutbox } from "../../outbox/standing.js";
import { refusedBy } from "./pair.js";
import { logEntry } from "../../local/log-entry.js";

/** What only the page knows of this till. */
export interface PageFacts {
  readonly appVersion: string;
  /** The machine's clock less the server's, ms; null before it was measured. */
  readonly clockOffsetMs: number | null;
  readonly isPersisted: boolean;
}

export async function reportOf(ledger: Ledger, facts: PageFacts): Promise<PosDeviceReport> {
  const [numbers, counts] = await Promise.all([readCounters(ledger), countOutbox(ledger)]);
  return {
    app_version: facts.appVersion,
    last_seq: numbers.seq,
    last_receipt_counter: numbers.receipt,
    waiting: counts.waiting,
    parked: counts.parked,
    clock_offset_ms: facts.clockOffsetMs,
    is_persisted: facts.isPersisted,
  };
}

/**
 * Tells the server how this till is, and keeps what it answers: who may sell here, and which numbers never came. A
 * server that has seen higher numbers than this ledger knows of lifts them, and the log says that sales were lost here.
 * Refuses signed_out, server_away.
 */
export async function reportDevice(
  ledger: Ledger,
  ask: Ask,
  report: PosDeviceReport,
  at: Date,
): Promise<Result<PosDeviceAnswer, string>> {
  const device = await ledger.device.get("this");
  const answer = await ask({
    path: "/pos/device",
    token: device?.token ?? null,
    body: JSON.stringify(report),
    shape: (wire) => wire.posDeviceAnswer,
  });
  if (answer.kind !== "ok") return refusedBy(answer);
  await keepAnswer(ledger, answer.value, { ...report, at });
  return accept(answer.value);
}

async function keepAnswer(
  ledger: Ledger,
  answer: PosDeviceAnswer,
  sent: PosDeviceReport & { readonly at: Date },
): Promise<void> {
  const tables = [ledger.device, ledger.counters, ledger.log];
  await ledger.transaction("rw", tables, async () => {
    const own = await readCounters(ledger);
    await raiseCounters(ledger, { seq: answer.last_seq, receipt: answer.last_receipt_counter });
    if (answer.last_seq > own.seq) {
      const facts = { from: own.seq + 1, through: answer.last_seq };
      await ledger.log.add(logEntry(sent.at, null, "numbers_lost", facts));
    }
    await ledger.device.update("this", {
      salesPoint: answer.sales_point,
      clerks: answer.clerks,
      isDemo: answer.demo,
      gaps: answer.gaps,
      clockOffsetMs: sent.clock_offset_ms,
    });
  });
}
