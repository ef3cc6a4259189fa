import type { CommandOf } from "@saolang/contracts";
import { checkSale } from "@saolang/domain/sale";
import { checkReceipt } from "../command/check-receipt";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { World } from "../command/world";
import { tasksOfEarlyReturns } from "../sale-return/tasks-of-early-returns";
import { tasksOfReceipt } from "../task/tasks-of-receipt";
import { takeExchanged } from "./exchanged";
import { knownSale } from "./known-sale";
import { movementsOf } from "./movements-of";
import { orderIdOf } from "./order-id";
import { saleFigures } from "./sale-figures";
import { tasksOfGoods } from "./tasks-of";

/**
 * Records a sale that has happened. Only a sale that contradicts itself (the codes of `checkSale`, malformed), a stranger's
 * (wrong_sales_point, clerk_unknown) or a second use of a receipt number (receipt_number_taken) is refused. Goods, prices,
 * shifts and exchanged returns the server does not know become tasks; a sale id of another command is a mismatch.
 */
export function judgeSale(
  { id, payload }: CommandOf<"sale.record">,
  fingerprint: string,
  world: World,
  plan: Plan,
): Verdict {
  const { sale_id, receipt_number } = payload;
  const receipt = { ...payload, happened_at: payload.sold_at };
  const checked = checkReceipt(receipt, world);
  if (!checked.ok) return { outcome: "refused", code: checked.code };
  if (world.saleIds.has(sale_id)) return { outcome: "mismatch" };
  if (world.receiptNumbers.has(receipt_number)) {
    return { outcome: "refused", code: "receipt_number_taken" };
  }
  const figures = saleFigures(payload);
  const agreed = checkSale(figures);
  if (!agreed.ok) return { outcome: "refused", code: agreed.refusal.code };

  const { number, shift, recorded } = checked.value;
  const early = world.earlyReturns.get(sale_id);
  const known = knownSale(payload, world, early);
  world.saleIds.add(sale_id);
  world.receiptNumbers.add(receipt_number);
  world.sales.set(sale_id, known);
  if (early) plan.foundSales.push(sale_id);
  shift?.sales.push(figures);
  if (number.deviceLetter === world.device.letter) shift?.receiptCounters.push(number.counter);
  const order_id = orderIdOf(sale_id);
  plan.sales.push({
    command_id: id,
    fingerprint,
    payload,
    receipt_letter: number.deviceLetter,
    receipt_counter: number.counter,
    business_day: recorded.day,
    is_late: shift?.isClosed ?? false,
    order_id,
  });
  plan.movements.push(...movementsOf(payload, world));
  plan.tasks.push(
    ...tasksOfGoods(payload, world),
    ...tasksOfReceipt(receipt, checked.value, world),
    ...takeExchanged(payload, world),
    ...tasksOfEarlyReturns(payload, early, world),
  );
  return { outcome: "applied", refs: { sale_id, order_id, receipt_number } };
}
