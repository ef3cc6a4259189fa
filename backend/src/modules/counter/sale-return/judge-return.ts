import type { CommandOf, ReturnAccepted, SaleReturnPayload } from "@saolang/contracts";
import { dong, sum } from "@saolang/domain/money";
import { checkReturn, type ReturnFigures } from "@saolang/domain/sale";
import { checkReceipt } from "../command/check-receipt";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { World } from "../command/world";
import { tasksOfReceipt } from "../task/tasks-of-receipt";
import { movementsOfReturn } from "./movements-of-return";
import { takeBack } from "./take-back";
import { tasksOfReturn } from "./tasks-of-return";

/**
 * Records a return that has happened: the goods and the money changed hands. Only one that contradicts itself (the codes of
 * `checkReturn`, malformed), a stranger's or of another point's sale (wrong_sales_point, clerk_unknown) or a second use of a
 * receipt number (receipt_number_taken) is refused. Where more came back than was sold the return is recorded as not
 * accepted: it moves no stock, counts in no sum, and somebody has to look. A return id of another command is a mismatch.
 */
export function judgeReturn(
  { id, payload }: CommandOf<"sale.return">,
  world: World,
  plan: Plan,
): Verdict {
  const { return_id, sale_id, receipt_number } = payload;
  const receipt = { ...payload, happened_at: payload.returned_at };
  const checked = checkReceipt(receipt, world);
  if (!checked.ok) return { outcome: "refused", code: checked.code };
  if (world.returnIds.has(return_id)) return { outcome: "mismatch" };
  if (world.receiptNumbers.has(receipt_number)) {
    return { outcome: "refused", code: "receipt_number_taken" };
  }
  const sale = world.sales.get(sale_id);
  if (sale && sale.sales_point_id !== world.point.id) {
    return { outcome: "refused", code: "wrong_sales_point" };
  }
  const figures = returnFigures(payload);
  const agreed = checkReturn(figures);
  if (!agreed.ok) return { outcome: "refused", code: agreed.refusal.code };

  const { number, shift, recorded } = checked.value;
  const earlier = [...(sale?.returns ?? [])];
  const isAccepted = takeBack(payload, world);
  world.returnIds.add(return_id);
  world.receiptNumbers.add(receipt_number);
  world.returns.set(return_id, {
    device_id: world.device.id,
    receipt_number,
    exchangeLeft: sum(
      payload.tenders.flatMap(({ kind, amount }) => (kind === "exchange" ? [dong(amount)] : [])),
    ),
  });
  if (number.deviceLetter === world.device.letter) shift?.receiptCounters.push(number.counter);
  plan.returns.push({
    command_id: id,
    payload,
    receipt_letter: number.deviceLetter,
    receipt_counter: number.counter,
    business_day: recorded.day,
    is_late: shift?.isClosed ?? false,
    is_accepted: isAccepted,
  });
  if (isAccepted) {
    shift?.returns.push(figures);
    plan.movements.push(...movementsOfReturn(payload, world));
  }
  plan.tasks.push(
    ...tasksOfReturn(payload, { isAccepted, earlier }, world),
    ...tasksOfReceipt(receipt, checked.value, world),
  );
  const accepted: ReturnAccepted = isAccepted ? "yes" : "no";
  return { outcome: "applied", refs: { return_id, receipt_number, accepted } };
}

/** The figures of a return as the domain checks them, whole dong. */
function returnFigures({ lines, totals, tenders }: SaleReturnPayload): ReturnFigures {
  return {
    lines: lines.map(({ quantity, refund }) => ({ quantity, refund: dong(refund) })),
    totals: {
      refund: dong(totals.refund),
      rounding: dong(totals.rounding),
      due: dong(totals.due),
    },
    tenders: tenders.map(({ kind, amount }) => ({ kind, amount: dong(amount) })),
  };
}
