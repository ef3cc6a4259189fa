import type { CommandOf, RefusalCode } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { KnownMove, World } from "../command/world";

/**
 * Records cash that was put into a drawer or taken out of it. Refuses clerk_unknown, wrong_sales_point, malformed (undoes a
 * move of another shift, amount or direction) and move_already_undone; asks to retry before the opening of its shift
 * (shift_unknown) or the move it undoes (move_unknown). A move id of another command is a mismatch.
 */
export function judgeShiftMove(
  { id, payload }: CommandOf<"shift.move">,
  world: World,
  plan: Plan,
): Verdict {
  const { move_id, shift_id, clerk_id, kind } = payload;
  if (world.moves.has(move_id)) return { outcome: "mismatch" };
  if (!world.clerkIds.has(clerk_id)) return { outcome: "refused", code: "clerk_unknown" };
  const shift = world.shifts.get(shift_id);
  if (!shift) return { outcome: "retry", code: "shift_unknown" };
  if (shift.sales_point_id !== world.point.id) {
    return { outcome: "refused", code: "wrong_sales_point" };
  }
  const amount = dong(payload.amount);
  if (payload.voids !== null) {
    const undone = world.moves.get(payload.voids);
    if (!undone) return { outcome: "retry", code: "move_unknown" };
    const code = whyNotUndone(undone, { shift_id, kind, amount });
    if (code !== null) return { outcome: "refused", code };
    undone.isUndone = true;
  }
  world.moves.set(move_id, { shift_id, kind, amount, isUndone: false });
  if (!shift.isClosed) shift.moves.push({ kind, amount });
  plan.moves.push({ command_id: id, payload, is_late: shift.isClosed });
  return { outcome: "applied", refs: { move_id } };
}

type Move = Pick<KnownMove, "shift_id" | "kind" | "amount">;

function whyNotUndone(move: KnownMove, undo: Move): RefusalCode | null {
  const isOpposite =
    move.shift_id === undo.shift_id && move.kind !== undo.kind && move.amount === undo.amount;
  if (!isOpposite) return "malformed";
  return move.isUndone ? "move_already_undone" : null;
}
