import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import type { PosCommandResult, RefusalCode } from "@saolang/contracts";
import { isDatabaseGone } from "../../../shared/database-gone";
import type { SignedInDevice } from "../device/device-by-token";
import { judge } from "./judge";
import { loadWorld } from "./load-world";
import { emptyPlan } from "./plan";
import { receive, type Received } from "./receive";
import { retryReason } from "./retry-reason";
import { writePlan } from "./write-plan";
import type { PointOfSale } from "./world";

export interface Recorder {
  readonly db: Knex;
  readonly logger: Logger;
  readonly device: SignedInDevice;
  readonly point: PointOfSale;
  readonly at: Date;
}

/** Enough for a neighbour's commit to become visible; more would only hide a bug. */
const attempts = 3;

/**
 * Records a batch of commands of one device, in the order of their numbers, and answers for each in the order sent.
 * The whole batch is one transaction when nothing goes wrong; else each command gets its own, so that a bad one never
 * undoes its neighbours. When the database goes away the rest is to be sent again (`database_away`) and nothing behind it,
 * lest a shift be closed before its last sale. A result `applied` or `duplicate` means the fact is durable.
 */
export async function recordCommands(
  by: Recorder,
  raw: readonly unknown[],
): Promise<PosCommandResult[]> {
  const receptions = raw.map(receive);
  const batch = receptions
    .flatMap((reception, index) =>
      reception.kind === "received" ? [{ ...reception.received, index }] : [],
    )
    .sort((a, b) => a.command.seq - b.command.seq);
  const results = await recordBatch(by, batch);
  const byIndex = new Map(batch.map(({ index }, position) => [index, results[position]]));
  return receptions.map((reception, index) => {
    const result = reception.kind === "answered" ? reception.result : byIndex.get(index);
    if (!result) throw new Error(`command ${index} of the batch was not answered`);
    return result;
  });
}

async function recordBatch(by: Recorder, batch: readonly Received[]): Promise<PosCommandResult[]> {
  if (batch.length === 0) return [];
  try {
    return await recordTogether(by, batch);
  } catch (error) {
    by.logger.warn(
      `counter: batch of ${batch.length} goes one by one: ${retryReason(error) ?? String(error)}`,
    );
  }
  const results: PosCommandResult[] = [];
  for (const received of batch) {
    const result = await recordAlone(by, received);
    if (result === "database_gone") break;
    results.push(result);
  }
  const left = batch.slice(results.length).map(({ command: { id } }) => ({
    id,
    outcome: "retry" as const,
    code: "database_away" satisfies RefusalCode,
  }));
  return [...results, ...left];
}

/** A unique key or a lock stopped us: whoever holds it has committed by now, so the next look answers properly. */
async function recordAlone(
  by: Recorder,
  received: Received,
): Promise<PosCommandResult | "database_gone"> {
  const { id } = received.command;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [result] = await recordTogether(by, [received]);
      if (!result) throw new Error(`command ${id} was not answered`);
      return result;
    } catch (error) {
      if (attempt < attempts && retryReason(error) !== null) continue;
      by.logger.error(`counter: command ${id} failed`, error instanceof Error ? error : undefined);
      if (isDatabaseGone(error)) return "database_gone";
      // Ours to mend, not the till's: it keeps the command and the rest of its queue goes on.
      return { id, outcome: "retry" };
    }
  }
}

function recordTogether(by: Recorder, batch: readonly Received[]): Promise<PosCommandResult[]> {
  return by.db.transaction(async (trx) => {
    // One device is one lane: its commands never race each other.
    await trx.raw(`SELECT pg_advisory_xact_lock(hashtext('counter.device'), hashtext(?))`, [
      by.device.id,
    ]);
    const world = await loadWorld(trx, by, batch);
    const plan = emptyPlan();
    const results = batch.map((received) => judge(received, world, plan));
    await writePlan(trx, plan, by);
    return results;
  });
}
