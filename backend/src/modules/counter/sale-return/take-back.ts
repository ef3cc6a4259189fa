import type { SaleReturnPayload } from "@saolang/contracts";
import { add, dong } from "@saolang/domain/money";
import { canComeBack } from "@saolang/domain/sale";
import type { World } from "../command/world";
import { addEarlyReturn } from "./early-returns";

/**
 * Takes the goods of a return back on their sale; false, and nothing is taken, when more would come back than was sold. Of a
 * sale that was not heard of yet everything is taken until it is.
 */
export function takeBack(given: SaleReturnPayload, world: World): boolean {
  const sale = world.sales.get(given.sale_id);
  const back = given.lines.map((line) => ({ ...line, refund: dong(line.refund) }));
  if (!sale) {
    addEarlyReturn(world.earlyReturns, { ...given, lines: back });
    return true;
  }
  const lines = new Map(sale.lines);
  for (const { line_id, quantity, refund } of back) {
    const line = lines.get(line_id);
    if (!line || !canComeBack(line, { quantity, refund })) return false;
    lines.set(line_id, {
      ...line,
      returned: line.returned + quantity,
      refunded: add(line.refunded, refund),
    });
  }
  for (const [lineId, line] of lines) sale.lines.set(lineId, line);
  sale.returns.push(given.receipt_number);
  return true;
}
