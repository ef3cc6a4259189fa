import type { PosCommandResult, RefusalCode } from "@saolang/contracts";
import type { Trouble } from "../device/network.js";
import type { Answer } from "../device/server.js";
import type { CommandRow, CommandState } from "../local/ledger-rows.js";
import type { Ledger } from "../local/ledger.js";
import { batchBody, batchLimit, takeBatch } from "./batch.js";
import { sha256Hex } from "./freeze.js";

type Results = { readonly results: readonly PosCommandResult[] };

export interface DrainPorts {
  readonly ledger: Ledger;
  readonly send: (body: string) => Promise<Answer<Results>>;
  readonly now: () => Date;
}

/** What one request came to. `wait`: something is left, and it is no use asking again at once. */
export type DrainStep =
  | { readonly kind: "empty" }
  | { readonly kind: "progress" }
  | { readonly kind: "wait"; readonly why: NonNullable<Trouble> | "retry" };

const databaseAway: RefusalCode = "database_away";

/** So many batches may fail inside the server before they are cut up to find what it stumbles over. */
const errorPatience = 2;

/**
 * So often a command may fail alone before the ones behind it pass: a server that is in trouble for a moment fails
 * whatever comes, and a shift must not close before its last sale because of that.
 */
const lonePatience = 6;

/** What a drainer remembers between requests; losing it costs nothing but a little time. */
export interface DrainMemory {
  limit: number;
  /** Failures inside the server in a row. */
  errors: number;
  /** Rows the server asked to send later: they step aside so that the ones behind them pass. */
  readonly later: Set<string>;
  /** Rows over which the server failed again and again although they came alone; each is tried alone, after all others. */
  readonly aside: Set<string>;
  /** The row that came alone last time and over which the server failed, and how often in a row. */
  lone: { readonly id: string; readonly failures: number } | null;
}

export const createMemory = (): DrainMemory => ({
  limit: batchLimit,
  errors: 0,
  later: new Set(),
  aside: new Set(),
  lone: null,
});

/** Results that settle a command; "retry" settles nothing. */
const settled: Readonly<Record<string, CommandState>> = {
  applied: "done",
  duplicate: "done",
  mismatch: "parked",
  refused: "parked",
};

interface Verdict {
  readonly row: CommandRow;
  readonly state: CommandState;
  readonly result: Omit<PosCommandResult, "id">;
}

/** Writes verdicts down in one durable transaction: the disk of a cheap tablet takes its time for each. */
async function settle({ ledger, now }: DrainPorts, verdicts: readonly Verdict[]): Promise<void> {
  if (verdicts.length === 0) return;
  const answeredAt = now().toISOString();
  await ledger.transaction("rw", ledger.outbox, ledger.stockDeltas, async () => {
    const current = await ledger.outbox.bulkGet(verdicts.map(({ row }) => row.id));
    // Another window may have settled it first; the first verdict stands.
    const open = verdicts.filter((_, at) => current[at]?.state === "pending");
    await ledger.outbox.bulkUpdate(
      open.map(({ row, state, result: { outcome, code = null, refs = {} } }) => ({
        key: row.id,
        changes: { state, answer: { outcome, code, refs: { ...refs }, answeredAt } },
      })),
    );
    const ids = open.map(({ row }) => row.id);
    await ledger.stockDeltas.where("commandId").anyOf(ids).modify({ confirmedAt: answeredAt });
  });
}

async function refuse(ports: DrainPorts, row: CommandRow, code: string): Promise<void> {
  await settle(ports, [{ row, state: "parked", result: { outcome: "refused", code } }]);
}

async function settleAll(
  ports: DrainPorts,
  memory: DrainMemory,
  batch: readonly CommandRow[],
  { results }: Results,
): Promise<DrainStep> {
  const byId = new Map(results.map((result) => [result.id, result]));
  const stoppedAt = batch.findIndex(({ id }) => byId.get(id)?.code === databaseAway);
  const answered = stoppedAt === -1 ? batch : batch.slice(0, stoppedAt);
  const verdicts: Verdict[] = [];
  memory.errors = 0;
  memory.lone = null;
  memory.limit = batchLimit;
  for (const row of answered) {
    memory.aside.delete(row.id);
    const result = byId.get(row.id);
    const state = result && settled[result.outcome];
    if (state) verdicts.push({ row, state, result });
    // Not named in the answer, or to be sent later: it stays.
    else memory.later.add(row.id);
  }
  await settle(ports, verdicts);
  // Nothing was wrong with the row, so nothing may overtake it: a shift must not close before its last sale.
  if (stoppedAt !== -1) return { kind: "wait", why: "retry" };
  return verdicts.length > 0 ? { kind: "progress" } : { kind: "wait", why: "retry" };
}

async function afterRefusal(
  ports: DrainPorts,
  memory: DrainMemory,
  batch: readonly CommandRow[],
  { status, code }: { readonly status: number; readonly code: string },
): Promise<DrainStep> {
  if (status === 401 || status === 403) return { kind: "wait", why: "signed_out" };
  const isContent = status === 400 || status === 413 || status === 422;
  const [only] = batch;
  if (!isContent || only === undefined) return { kind: "wait", why: "away" };
  if (batch.length > 1) {
    // One bad command must not hold back the others: halve until it stands alone.
    memory.limit = Math.ceil(batch.length / 2);
    return { kind: "progress" };
  }
  await refuse(ports, only, code);
  memory.limit = batchLimit;
  return { kind: "progress" };
}

/** The server failed inside: nothing is settled, but one command must not hold back all others for ever. */
function afterServerError(memory: DrainMemory, batch: readonly CommandRow[]): DrainStep {
  memory.errors += 1;
  const [first] = batch;
  if (batch.length === 1 && first) {
    const failures = memory.lone?.id === first.id ? memory.lone.failures + 1 : 1;
    memory.lone = { id: first.id, failures };
    if (failures >= lonePatience || memory.aside.has(first.id)) {
      // To the end of those aside.
      memory.aside.delete(first.id);
      memory.aside.add(first.id);
    }
  } else if (memory.errors >= errorPatience) {
    memory.limit = Math.ceil(batch.length / 2);
  }
  return { kind: "wait", why: "failing" };
}

/** The rows for the next request; those aside come one at a time, when nothing else is left. */
function nextOf(memory: DrainMemory, pending: readonly CommandRow[]): readonly CommandRow[] {
  const open = pending.filter((row) => !memory.later.has(row.id));
  const ready = open.filter((row) => !memory.aside.has(row.id));
  if (ready.length > 0) return takeBatch(ready, memory.limit);
  const byId = new Map(open.map((row) => [row.id, row]));
  const aside = [...memory.aside].flatMap((id) => byId.get(id) ?? []);
  return aside.slice(0, 1);
}

async function whole(ports: DrainPorts, rows: readonly CommandRow[]): Promise<CommandRow[]> {
  const sound: CommandRow[] = [];
  for (const row of rows) {
    if ((await sha256Hex(row.bytes)) === row.sha256) sound.push(row);
    else await refuse(ports, row, "bytes_damaged");
  }
  return sound;
}

/** Sends one batch of waiting commands in the order of their numbers and writes down what came of each. */
export async function drainOnce(ports: DrainPorts, memory: DrainMemory): Promise<DrainStep> {
  const pending = await ports.ledger.outbox.where("state").equals("pending").sortBy("seq");
  const next = nextOf(memory, pending);
  if (next.length === 0) {
    return pending.length === 0 ? { kind: "empty" } : { kind: "wait", why: "retry" };
  }
  const batch = await whole(ports, next);
  if (batch.length === 0) return { kind: "progress" };
  const answer = await ports.send(batchBody(batch));
  if (answer.kind === "ok") return settleAll(ports, memory, batch, answer.value);
  if (answer.kind === "refused") return afterRefusal(ports, memory, batch, answer);
  if (answer.why === "server_error") return afterServerError(memory, batch);
  return { kind: "wait", why: "away" };
}
