import type { Movement } from "../../stock/ledger/movement";
import type { World } from "../command/world";
import type { TaskFacts } from "../task/open-tasks";

export interface GoodsLine {
  readonly line_id: string;
  readonly variant_id: string;
  readonly title: string;
  /** Pieces, signed; 0 moves nothing. */
  readonly quantity: number;
}

type Source = Pick<Movement, "reason" | "source_type" | "source_id" | "document" | "occurred_at">;

/** What a line moves at the till's point; goods nobody knows or counts move nothing. */
export function movementsOfLine(line: GoodsLine, source: Source, world: World): Movement[] {
  const variant = world.variants.get(line.variant_id);
  if (!variant?.is_counted || line.quantity === 0) return [];
  return variant.items.map((item) => ({
    ...source,
    inventory_item_id: item.inventory_item_id,
    stock_location_id: world.point.stock_location_id,
    quantity: line.quantity * item.required,
    source_line: line.line_id,
    producer_id: world.stock.goods.get(line.variant_id)?.producer?.id ?? null,
  }));
}

/** Goods on a document that the server does not know: nothing was refused or moved for them, somebody has to look. */
export function unknownGoods(
  lines: readonly Pick<GoodsLine, "variant_id" | "title">[],
  document: string,
  world: World,
): TaskFacts[] {
  return lines
    .filter(({ variant_id }) => !world.variants.has(variant_id))
    .map(({ variant_id, title }) => ({
      sales_point_id: world.point.id,
      kind: "unknown_variant",
      subject: variant_id,
      documents: [document],
      facts: { title },
    }));
}
