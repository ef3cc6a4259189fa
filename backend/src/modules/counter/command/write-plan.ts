import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { enqueue, type OutboxEntry } from "../../outbox/entry";
import { applyMovements } from "../../stock/ledger/apply-movements";
import { COUNTER, PROJECT_RETURN, PROJECT_SALE } from "../names";
import { writeSales } from "../sale/write-sales";
import { writeReturns } from "../sale-return/write-returns";
import { writeMoves } from "../shift/write-moves";
import { writeShifts } from "../shift/write-shifts";
import { writeStockDocuments } from "../stock/stock-documents";
import { closeTasks, openTasks } from "../task/open-tasks";
import type { CommandRow, Plan } from "./plan";
import type { World } from "./world";

/**
 * Writes a plan in few statements. Nothing is checked here: what may not happen twice is refused by unique keys, what does
 * not add up by constraints, and then the whole transaction is undone.
 */
export async function writePlan(
  trx: Knex.Transaction,
  plan: Plan,
  by: Pick<World, "device" | "point" | "at">,
): Promise<void> {
  if (plan.rejudged.length > 0) {
    await trx.raw(`DELETE FROM counter_command WHERE id = ANY(?::uuid[]) AND outcome = 'refused'`, [
      [...plan.rejudged],
    ]);
  }
  await writeCommands(trx, plan.commands, by);
  await writeShifts(trx, plan, by);
  await writeMoves(trx, plan.moves, by);
  await writeSales(trx, plan.sales, by);
  await writeReturns(trx, plan.returns, by);
  await writeStockDocuments(trx, plan.stock, by);
  await applyMovements(trx, plan.movements, by.at);
  const opened = plan.openings.map((opening) => opening.shift_id);
  await closeTasks(trx, "unknown_shift", opened, by.at);
  await openTasks(trx, plan.tasks, by.at);
  await closeTasks(trx, "unknown_sale", plan.foundSales, by.at);
  await enqueue(trx, entriesOf(plan), by.at);
}

/** What has to be shown as orders; a return that was not accepted is not shown. */
function entriesOf({ sales, returns }: Plan): OutboxEntry[] {
  const accepted = returns.filter((given) => given.is_accepted);
  return [
    ...sales.map(({ payload }) => ({ kind: PROJECT_SALE, subject: payload.sale_id })),
    ...accepted.map(({ payload }) => ({ kind: PROJECT_RETURN, subject: payload.return_id })),
  ].map((entry) => ({ consumer: COUNTER, ...entry }));
}

async function writeCommands(
  trx: Knex.Transaction,
  commands: readonly CommandRow[],
  { device, point, at }: Pick<World, "device" | "point" | "at">,
): Promise<void> {
  if (commands.length === 0) return;
  const rows = commands.map(({ command, sentVersion, fingerprint, outcome, code, refs }) => ({
    id: command.id,
    seq: command.seq,
    type: command.type,
    version: sentVersion,
    sent_at: command.at,
    fingerprint,
    outcome,
    code,
    refs,
  }));
  await trx.raw(
    `INSERT INTO counter_command (id, device_id, sales_point_id, seq, type, version, fingerprint, outcome, code, refs,
        sent_at, received_at)
     SELECT id, ?, ?, seq, type, version, fingerprint, outcome, code, refs, sent_at, ?::timestamptz
       FROM jsonb_to_recordset(?::jsonb) AS command (id uuid, seq bigint, type text, version integer,
        fingerprint text, outcome text, code text, refs jsonb, sent_at timestamptz)`,
    [device.id, point.id, at, JSON.stringify(rows)],
  );
}
