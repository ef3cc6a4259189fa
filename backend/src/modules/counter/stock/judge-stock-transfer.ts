import type { CommandOf, StockTransferPayload } from "@saolang/contracts";
import type { KnownTransfer } from "../../stock/transfer/known-transfers";
import type { NetworkPoint } from "../../stock/transfer/network-points";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { World } from "../command/world";
import { movementsOfLine, unknownGoods } from "./goods-of";

/**
 * One end of a transfer. `send`: the goods left this point. `receive`: they came to it, and what differs from what was sent
 * becomes a task. Refuses clerk_unknown, transfer_point_unknown (no such other point, or this one), bad_quantity (nothing
 * sent on a line), wrong_sales_point (it was sent to another, or comes from another) and transfer_already_received; asks
 * to retry (transfer_unknown) before the sending has arrived. A sending of another command is a mismatch.
 */
export function judgeStockTransfer(
  { payload }: CommandOf<"stock.transfer">,
  world: World,
  plan: Plan,
): Verdict {
  const { clerk_id, other_sales_point_id } = payload;
  if (!world.clerkIds.has(clerk_id)) return { outcome: "refused", code: "clerk_unknown" };
  const other = world.stock.points.get(other_sales_point_id);
  if (other === undefined || other.id === world.point.id) {
    return { outcome: "refused", code: "transfer_point_unknown" };
  }
  return payload.step === "send"
    ? judgeSending(payload, world, plan)
    : judgeArrival(payload, other, world, plan);
}

function judgeSending(payload: StockTransferPayload, world: World, plan: Plan): Verdict {
  const { transfer_id, lines, other_sales_point_id, moved_at, note } = payload;
  if (world.stock.transfers.has(transfer_id)) return { outcome: "mismatch" };
  if (lines.some(({ quantity }) => quantity === 0)) {
    return { outcome: "refused", code: "bad_quantity" };
  }
  world.stock.transfers.set(transfer_id, {
    id: transfer_id,
    from_sales_point_id: world.point.id,
    to_sales_point_id: other_sales_point_id,
    sent_at: new Date(moved_at),
    note,
    has_arrived: false,
    lines,
  });
  plan.stock.sendings.push(payload);
  const out = lines.map((line) => ({ ...line, quantity: -line.quantity }));
  const source = { reason: "transfer_out" as const, ...sourceOf(payload) };
  plan.movements.push(...out.flatMap((line) => movementsOfLine(line, source, world)));
  plan.tasks.push(...unknownGoods(lines, transfer_id, world));
  return { outcome: "applied", refs: { transfer_id } };
}

function judgeArrival(
  payload: StockTransferPayload,
  other: NetworkPoint,
  world: World,
  plan: Plan,
): Verdict {
  const { transfer_id, lines } = payload;
  const sent = world.stock.transfers.get(transfer_id);
  if (sent === undefined) return { outcome: "retry", code: "transfer_unknown" };
  if (sent.to_sales_point_id !== world.point.id || sent.from_sales_point_id !== other.id) {
    return { outcome: "refused", code: "wrong_sales_point" };
  }
  if (sent.has_arrived) return { outcome: "refused", code: "transfer_already_received" };
  world.stock.transfers.set(transfer_id, { ...sent, has_arrived: true });
  plan.stock.arrivals.push(payload);
  const source = { reason: "transfer_in" as const, ...sourceOf(payload) };
  plan.movements.push(...lines.flatMap((line) => movementsOfLine(line, source, world)));
  plan.tasks.push(...unknownGoods(lines, transfer_id, world));
  const differing = differingLines(sent, payload);
  if (differing.length > 0) {
    const own = world.stock.points.get(world.point.id);
    plan.tasks.push({
      sales_point_id: world.point.id,
      kind: "transfer_differs",
      subject: transfer_id,
      documents: [transfer_id],
      facts: {
        from: { id: other.id, code: other.code, name: other.name },
        to: { id: world.point.id, code: world.point.code, name: own?.name ?? world.point.code },
        lines: differing,
      },
    });
  }
  return { outcome: "applied", refs: { transfer_id } };
}

const sourceOf = ({ transfer_id, note, moved_at }: StockTransferPayload) => ({
  source_type: "transfer",
  source_id: transfer_id,
  document: note,
  occurred_at: moved_at,
});

/** Lines of which less or more arrived than was sent, other goods, or nothing; pieces. */
function differingLines(sent: KnownTransfer, { lines }: StockTransferPayload) {
  const arrivedLines = new Map(lines.map((line) => [line.line_id, line]));
  const sentLines = new Map(sent.lines.map((line) => [line.line_id, line]));
  return [...new Map([...arrivedLines, ...sentLines]).values()].flatMap(
    ({ line_id, variant_id, title }) => {
      const left = sentLines.get(line_id);
      const came = arrivedLines.get(line_id);
      const isOther = left && came && left.variant_id !== came.variant_id;
      const difference = {
        variant_id,
        title: isOther ? `${left.title} → ${came.title}` : title,
        sent: left?.quantity ?? 0,
        arrived: came?.quantity ?? 0,
      };
      return isOther || difference.sent !== difference.arrived ? [difference] : [];
    },
  );
}
