import type { SaleRecordPayload } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import type { EarlyReturn, KnownSale, World } from "../command/world";

/** A sale just judged, so that goods of it may come back in the same batch; with what came back before it was heard of. */
export function knownSale(
  sale: SaleRecordPayload,
  world: World,
  early: EarlyReturn | undefined,
): KnownSale {
  const lines = sale.lines.map((line) => {
    const back = early?.lines.get(line.line_id);
    return [
      line.line_id,
      {
        total: dong(line.total),
        quantity: line.quantity,
        returned: back?.quantity ?? 0,
        refunded: back?.refund ?? dong(0),
      },
    ] as const;
  });
  return {
    sales_point_id: world.point.id,
    receipt_number: sale.receipt_number,
    lines: new Map(lines),
    returns: [...(early?.returns ?? [])],
  };
}
