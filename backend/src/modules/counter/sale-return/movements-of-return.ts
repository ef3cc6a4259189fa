import type { SaleReturnPayload } from "@saolang/contracts";
import type { Movement } from "../../stock/ledger/movement";
import type { World } from "../command/world";

/** What a return puts back on the shelf of the point: sellable goods. Damaged and unknown ones move nothing. */
export function movementsOfReturn(given: SaleReturnPayload, world: World): Movement[] {
  return given.lines.flatMap((line) => {
    const variant = world.variants.get(line.variant_id);
    if (line.condition !== "sellable" || !variant?.is_counted) return [];
    return variant.items.map((item) => ({
      inventory_item_id: item.inventory_item_id,
      stock_location_id: world.point.stock_location_id,
      quantity: line.quantity * item.required,
      reason: "sale_return" as const,
      source_type: "sale_return",
      source_id: given.return_id,
      source_line: line.return_line_id,
      document: given.receipt_number,
      producer_id: line.producer_id,
      occurred_at: given.returned_at,
    }));
  });
}
