import type { PosCommand, SaleRecordPayload } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { parseReceiptNumber } from "@saolang/domain/receipt-number";
import { checkSale, type SaleFigures } from "@saolang/domain/sale";
import { businessDayOf } from "@saolang/domain/time";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { World } from "../command/world";
import { movementsOf } from "./movements-of";
import { orderIdOf } from "./order-id";
import { tasksOf } from "./tasks-of";

type SaleRecord = Extract<PosCommand, { type: "sale.record" }>;

/**
 * Records a sale that has happened. Only a sale that contradicts itself (the codes of `checkSale`, malformed), a stranger's
 * (wrong_sales_point, clerk_unknown) or a second use of a receipt number (receipt_number_taken) is refused. Goods, prices
 * and shifts the server does not know become tasks; a sale id of another command is a mismatch.
 */
export function judgeSale(
  { id, payload }: SaleRecord,
  fingerprint: string,
  world: World,
  plan: Plan,
): Verdict {
  const { sale_id, receipt_number, clerk_id } = payload;
  const receipt = parseReceiptNumber(receipt_number);
  if (!receipt) return { outcome: "refused", code: "malformed" };
  const shift = world.shifts.get(payload.shift_id);
  const isElsewhere = shift !== undefined && shift.sales_point_id !== world.point.id;
  if (receipt.pointCode !== world.point.code || isElsewhere) {
    return { outcome: "refused", code: "wrong_sales_point" };
  }
  if (!world.clerkIds.has(clerk_id)) return { outcome: "refused", code: "clerk_unknown" };
  if (world.saleIds.has(sale_id)) return { outcome: "mismatch" };
  if (world.receiptNumbers.has(receipt_number)) {
    return { outcome: "refused", code: "receipt_number_taken" };
  }
  const figures = saleFigures(payload);
  const checked = checkSale(figures);
  if (!checked.ok) return { outcome: "refused", code: checked.refusal.code };

  world.saleIds.add(sale_id);
  world.receiptNumbers.add(receipt_number);
  shift?.sales.push(figures);
  if (receipt.deviceLetter === world.device.letter) shift?.receiptCounters.push(receipt.counter);
  const order_id = orderIdOf(sale_id);
  plan.sales.push({
    command_id: id,
    fingerprint,
    payload,
    receipt_letter: receipt.deviceLetter,
    receipt_counter: receipt.counter,
    business_day: businessDayOf(payload.sold_at),
    is_late: shift?.isClosed ?? false,
    order_id,
  });
  plan.movements.push(...movementsOf(payload, world));
  plan.tasks.push(...tasksOf(payload, receipt.deviceLetter, world));
  return { outcome: "applied", refs: { sale_id, order_id, receipt_number } };
}

/** The figures of a sale as the domain checks them, whole dong. */
function saleFigures({ lines, totals, tenders }: SaleRecordPayload): SaleFigures {
  return {
    lines: lines.map(({ unit_price, quantity, discount, total }) => ({
      unitPrice: dong(unit_price),
      quantity,
      discount: dong(discount),
      total: dong(total),
    })),
    totals: {
      gross: dong(totals.gross),
      discount: dong(totals.discount),
      rounding: dong(totals.rounding),
      due: dong(totals.due),
    },
    tenders: tenders.map(({ kind, amount, received, change }) => ({
      kind,
      amount: dong(amount),
      received: dong(received),
      change: dong(change),
    })),
  };
}
