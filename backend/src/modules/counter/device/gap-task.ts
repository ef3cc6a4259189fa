import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { mergeGaps, type SequenceGap, sequenceGaps } from "@saolang/domain/shift";
import { closeTasks, openTasks } from "../task/open-tasks";
import { type DatedGap, deviceNumbers } from "./missing-numbers";
import { type NumberedDevice, receivedCommands, receivedReceipts } from "./received-numbers";

export interface NamedDevice extends NumberedDevice {
  readonly label: string;
}

/** Why somebody has to ask after numbers: the till was paired anew or revoked, or later numbers came long ago. */
export type GapReason = "repaired" | "revoked" | "overdue";

interface Missing {
  readonly commands: readonly SequenceGap[];
  readonly receipts: readonly SequenceGap[];
}

const overdueMs = 3_600_000;

const bare = ({ from, through }: SequenceGap): SequenceGap => ({ from, through });

async function openMissing(db: Knex, device: NamedDevice): Promise<Missing | null> {
  const { rows } = await db.raw<{ rows: { refs: Missing }[] }>(
    `SELECT refs FROM counter_task WHERE kind = 'sequence_gap' AND closed_at IS NULL
        AND sales_point_id = ? AND subject = ?`,
    [device.sales_point_id, device.id],
  );
  return rows[0]?.refs ?? null;
}

/** Opens the task `sequence_gap` of a device, or adds to it, when numbers are missing. */
export async function noteMissing(
  db: Knex,
  device: NamedDevice,
  reason: GapReason,
  at: Date,
): Promise<void> {
  const numbers = await deviceNumbers(db, device);
  const counts = ({ passedAt }: DatedGap): boolean =>
    reason !== "overdue" || (passedAt !== null && passedAt.getTime() <= at.getTime() - overdueMs);
  const commands = numbers.commands.filter(counts).map(bare);
  const receipts = numbers.receipts.filter(counts).map(bare);
  if (commands.length + receipts.length === 0) return;
  const before = await openMissing(db, device);
  const { sales_point_id, letter, label } = device;
  await openTasks(
    db,
    [
      {
        sales_point_id,
        kind: "sequence_gap",
        subject: device.id,
        documents: [],
        facts: {
          letter,
          label,
          reason,
          commands: mergeGaps([...(before?.commands ?? []), ...commands]),
          receipts: mergeGaps([...(before?.receipts ?? []), ...receipts]),
        },
      },
    ],
    at,
  );
}

async function stillMissing(
  gaps: readonly SequenceGap[],
  received: (range: readonly [number, number]) => Promise<readonly { readonly number: number }[]>,
): Promise<SequenceGap[]> {
  const left: SequenceGap[] = [];
  for (const { from, through } of gaps) {
    const numbers = (await received([from, through])).map(({ number }) => number);
    left.push(...sequenceGaps([...numbers, through + 1], from));
  }
  return left;
}

/** Takes what has arrived off the device's open task, and closes it when nothing is left. */
export async function settleArrived(db: Knex, device: NamedDevice, at: Date): Promise<void> {
  const missing = await openMissing(db, device);
  if (missing === null) return;
  const left: Missing = {
    commands: await stillMissing(missing.commands, (range) => receivedCommands(db, device, range)),
    receipts: await stillMissing(missing.receipts, (range) => receivedReceipts(db, device, range)),
  };
  if (left.commands.length + left.receipts.length === 0) {
    return closeTasks(db, "sequence_gap", [device.id], at);
  }
  await db.raw(
    `UPDATE counter_task SET refs = refs || ?::jsonb, updated_at = now()
      WHERE kind = 'sequence_gap' AND closed_at IS NULL AND sales_point_id = ? AND subject = ?`,
    [JSON.stringify(left), device.sales_point_id, device.id],
  );
}

/** The look of the job: tills seen in the last days and those with an open task. */
export async function watchNumbers(db: Knex, at: Date): Promise<void> {
  const { rows } = await db.raw<{ rows: NamedDevice[] }>(
    `SELECT id, sales_point_id, letter, label FROM counter_device AS device
      WHERE last_seen_at > ?::timestamptz - interval '3 days'
         OR EXISTS (SELECT 1 FROM counter_task WHERE kind = 'sequence_gap' AND closed_at IS NULL
              AND counter_task.sales_point_id = device.sales_point_id AND subject = device.id)
      ORDER BY id`,
    [at],
  );
  for (const device of rows) {
    await settleArrived(db, device, at);
    await noteMissing(db, device, "overdue", at);
  }
}
