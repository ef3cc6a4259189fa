import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { canonicalJson, type Result } from "@saolang/contracts";
import type { PaperProblem } from "./paper-problems";

export interface SlipLine {
  readonly variant_id: string;
  /** Whole units, above 0. */
  readonly quantity: number;
}

/** Goods that came in or went back, as the office wrote them down; its id counts once. */
export interface Slip {
  readonly sales_point_id: string;
  readonly id: string;
  readonly lines: readonly SlipLine[];
  readonly note: string | null;
}

export type SlipKind = "receipt" | "returned_to_producer";

export interface RecordedSlip {
  readonly id: string;
  readonly outcome: "applied" | "duplicate";
  /** What the office should see to; nothing was refused for it. */
  readonly warnings: readonly PaperProblem[];
}

interface Row {
  readonly body: string;
  readonly warnings: readonly PaperProblem[];
}

const bodyOf = ({ sales_point_id, lines, note }: Slip): string =>
  canonicalJson({ sales_point_id, lines, note });

/** What was answered when this slip was recorded before; null when it is new, a refusal when it said something else. */
export async function recordedBefore(
  db: Knex,
  kind: SlipKind,
  slip: Slip,
): Promise<Result<RecordedSlip> | null> {
  const row: Row | undefined = await db("stock_slip")
    .where({ kind, id: slip.id })
    .first("body", "warnings");
  if (row === undefined) return null;
  return row.body === bodyOf(slip)
    ? { ok: true, value: { id: slip.id, outcome: "duplicate", warnings: row.warnings } }
    : { ok: false, refusal: { code: "stock_document_mismatch" } };
}

export interface WrittenFacts {
  readonly by: string;
  readonly at: Date;
  readonly warnings: readonly PaperProblem[];
}

const rowOf = (kind: SlipKind, slip: Slip, { by, at, warnings }: WrittenFacts) => ({
  kind,
  id: slip.id,
  sales_point_id: slip.sales_point_id,
  body: bodyOf(slip),
  note: slip.note,
  warnings: JSON.stringify(warnings),
  recorded_by: by,
  recorded_at: at,
});

/** Writes slips that were judged as new; one that is not fails by its unique key. */
export async function writeNewSlips(
  trx: Knex.Transaction,
  kind: SlipKind,
  slips: readonly { readonly slip: Slip; readonly facts: WrittenFacts }[],
): Promise<void> {
  if (slips.length === 0) return;
  await trx("stock_slip").insert(slips.map(({ slip, facts }) => rowOf(kind, slip, facts)));
}

/** Writes the slip down; false when another call did so first. */
export async function writeSlip(
  trx: Knex.Transaction,
  kind: SlipKind,
  slip: Slip,
  facts: WrittenFacts,
): Promise<boolean> {
  const written = await trx("stock_slip")
    .insert(rowOf(kind, slip, facts))
    .onConflict(["kind", "id"])
    .ignore()
    .returning("id");
  return written.length > 0;
}
