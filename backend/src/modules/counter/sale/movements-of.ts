import type { SaleRecordPayload } from "@saolang/contracts";
import type { Movement } from "../../stock/ledger/movement";
import type { World } from "../command/world";

/** What a sale takes from the shelf of its point. Goods the server does not know move nothing; they become a task. */
export function movementsOf(sale: SaleRecordPayload, world: World): Movement[] {
  return sale.lines.flatMap((line) => {
    const variant = world.variants.get(line.variant_id);
    if (!variant?.is_counted) return [];
    return variant.items.map((item) => ({
      inventory_item_id: item.inventory_item_id,
      stock_location_id: world.point.stock_location_id,
      quantity: -line.quantity * item.required,
      reason: "sale" as const,
      source_type: "sale",
      source_id: sale.sale_id,
      source_line: line.line_id,
      document: sale.receipt_number,
      producer_id: line.producer_id,
      occurred_at: sale.sold_at,
    }));
  });
}
