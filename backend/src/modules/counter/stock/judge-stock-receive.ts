import type { CommandOf } from "@saolang/contracts";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { World } from "../command/world";
import { movementsOfLine, unknownGoods } from "./goods-of";

/**
 * Goods of producers came in. Rule 17: lapsed papers of one of them refuse it all (receipt_blocked_by_papers), so that it
 * waits at the till and is judged again once the papers are there. Refuses clerk_unknown; a receipt id of another command
 * is a mismatch.
 */
export function judgeStockReceive(
  { payload }: CommandOf<"stock.receive">,
  world: World,
  plan: Plan,
): Verdict {
  const { receipt_id, clerk_id, received_at, note, lines } = payload;
  if (!world.clerkIds.has(clerk_id)) return { outcome: "refused", code: "clerk_unknown" };
  if (world.stock.receiptIds.has(receipt_id)) return { outcome: "mismatch" };
  const papers = world.stock.papers.get(receipt_id);
  if (papers?.isBlocked) return { outcome: "refused", code: "receipt_blocked_by_papers" };

  world.stock.receiptIds.add(receipt_id);
  plan.stock.receipts.push({ payload, warnings: papers?.problems ?? [] });
  const source = {
    reason: "receipt" as const,
    source_type: "receipt",
    source_id: receipt_id,
    document: note,
    occurred_at: received_at,
  };
  plan.movements.push(...lines.flatMap((line) => movementsOfLine(line, source, world)));
  plan.tasks.push(...unknownGoods(lines, receipt_id, world));
  return { outcome: "applied", refs: { receipt_id } };
}
