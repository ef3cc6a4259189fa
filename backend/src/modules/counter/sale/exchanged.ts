import type { SaleRecordPayload } from "@saolang/contracts";
import { dong, subtract } from "@saolang/domain/money";
import type { World } from "../command/world";
import type { TaskFacts } from "../task/open-tasks";

/**
 * Takes what a sale was paid with from the returns it names. A return nobody knows, of another device, or with less money
 * left than it is said to pay, becomes a task; the goods are gone either way.
 */
export function takeExchanged(sale: SaleRecordPayload, world: World): TaskFacts[] {
  return sale.tenders.flatMap((tender) => {
    if (tender.kind !== "exchange") return [];
    const known = world.returns.get(tender.return_id);
    const task = (kind: TaskFacts["kind"], documents: string[], facts: TaskFacts["facts"]) => ({
      sales_point_id: world.point.id,
      kind,
      subject: tender.return_id,
      documents,
      facts: { amount: tender.amount, ...facts },
    });
    if (!known) return [task("unknown_return", [sale.receipt_number], {})];
    const left = known.exchangeLeft;
    known.exchangeLeft = subtract(left, dong(tender.amount));
    const isOwn = known.device_id === world.device.id;
    if (isOwn && tender.amount <= left) return [];
    const documents = [known.receipt_number, sale.receipt_number];
    return [task("exchange_mismatch", documents, { left, device_id: known.device_id })];
  });
}
