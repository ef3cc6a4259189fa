import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Result } from "@saolang/contracts";
import type { ReceiptMode } from "@saolang/domain/quality-paper";
import { applyMovements } from "../ledger/apply-movements";
import { inventoryOfVariants, type VariantStock } from "../ledger/inventory-of-variants";
import type { Movement } from "../ledger/movement";
import { type PaperProblem, paperProblems } from "./paper-problems";
import { recordedBefore, type RecordedSlip, type Slip, type SlipKind, writeSlip } from "./slip";
import { readSlipGoods, type SlipGoods, stockLocationOf } from "./slip-goods";

export interface SlipFacts {
  /** Id of the office's user. */
  readonly by: string;
  readonly at: Date;
}

interface Counted {
  readonly goods: SlipGoods;
  readonly stock: VariantStock;
}

/** The goods of each line; null when one of them is gone or nobody counts it. */
async function countedLines(db: Knex, slip: Slip): Promise<Counted[] | null> {
  const ids = slip.lines.map((line) => line.variant_id);
  const [goods, stocks] = await Promise.all([readSlipGoods(db, ids), inventoryOfVariants(db, ids)]);
  const lines = ids.flatMap((id): Counted[] => {
    const known = goods.get(id);
    const stock = stocks.get(id);
    if (known === undefined || stock === undefined) return [];
    return stock.is_counted && stock.items.length > 0 ? [{ goods: known, stock }] : [];
  });
  return lines.length === ids.length ? lines : null;
}

function movementsOf(
  kind: SlipKind,
  slip: Slip,
  lines: readonly Counted[],
  place: { readonly stock_location_id: string; readonly at: Date },
): Movement[] {
  const sign = kind === "receipt" ? 1 : -1;
  return lines.flatMap(({ goods, stock }, at) =>
    stock.items.map((item) => ({
      inventory_item_id: item.inventory_item_id,
      stock_location_id: place.stock_location_id,
      quantity: sign * (slip.lines[at]?.quantity ?? 0) * item.required,
      reason: kind,
      source_type: kind,
      source_id: slip.id,
      source_line: String(at + 1),
      document: slip.note,
      producer_id: goods.producer?.id ?? null,
      occurred_at: place.at.toISOString(),
    })),
  );
}

/** Slip, movements and levels in one transaction; a slip that came twice, even at once, counts once. */
async function recordSlip(
  db: Knex,
  kind: SlipKind,
  slip: Slip,
  { by, at }: SlipFacts,
  judge: (lines: readonly Counted[]) => Promise<Result<readonly PaperProblem[]>>,
): Promise<Result<RecordedSlip>> {
  const before = await recordedBefore(db, kind, slip);
  if (before !== null) return before;
  const stock_location_id = await stockLocationOf(db, slip.sales_point_id);
  if (stock_location_id === null) return { ok: false, refusal: { code: "not_found" } };
  const lines = await countedLines(db, slip);
  if (lines === null) return { ok: false, refusal: { code: "stock_line_unknown" } };
  const judged = await judge(lines);
  if (!judged.ok) return judged;
  const warnings = judged.value;
  const isFirst = await db.transaction(async (trx) => {
    if (!(await writeSlip(trx, kind, slip, { by, at, warnings }))) return false;
    await applyMovements(trx, movementsOf(kind, slip, lines, { stock_location_id, at }), at);
    return true;
  });
  if (isFirst) return { ok: true, value: { id: slip.id, outcome: "applied", warnings } };
  const other = await recordedBefore(db, kind, slip);
  if (other === null) throw new Error(`stock slip ${slip.id} is neither new nor recorded`);
  return other;
}

/**
 * Goods of producers come in. Rule 17: lapsed papers refuse it (receipt_blocked_by_papers, its facts name the papers and
 * their last days), or are answered as warnings when the office chose so.
 */
export function receiveGoods(
  db: Knex,
  slip: Slip,
  facts: SlipFacts & { readonly mode: ReceiptMode },
): Promise<Result<RecordedSlip>> {
  return recordSlip(db, "receipt", slip, facts, async (lines) => {
    const goods = lines.map((line) => line.goods);
    const { outcome, problems } = await paperProblems(db, goods, facts);
    return outcome === "blocked"
      ? { ok: false, refusal: { code: "receipt_blocked_by_papers", facts: { papers: problems } } }
      : { ok: true, value: problems };
  });
}

/** Goods go back to their producers: whatever their papers say (rule 17). */
export function returnGoods(db: Knex, slip: Slip, facts: SlipFacts): Promise<Result<RecordedSlip>> {
  return recordSlip(db, "returned_to_producer", slip, facts, async () => ({ ok: true, value: [] }));
}
