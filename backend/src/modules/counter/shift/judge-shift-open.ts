import type { CommandOf } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { World } from "../command/world";

/** Opens a shift. Refuses clerk_unknown and shift_already_open; a shift id of another command is a mismatch. */
export function judgeShiftOpen(
  { id, seq, payload }: CommandOf<"shift.open">,
  world: World,
  plan: Plan,
): Verdict {
  const { shift_id, clerk_id, opened_at } = payload;
  if (world.shifts.has(shift_id)) return { outcome: "mismatch" };
  if (!world.clerkIds.has(clerk_id)) return { outcome: "refused", code: "clerk_unknown" };
  const isOneOpen = [...world.shifts.values()].some(
    (shift) => shift.device_id === world.device.id && !shift.isClosed,
  );
  if (isOneOpen) return { outcome: "refused", code: "shift_already_open" };
  const float = dong(payload.float_amount);
  world.shifts.set(shift_id, {
    id: shift_id,
    device_id: world.device.id,
    sales_point_id: world.point.id,
    opened_seq: seq,
    float,
    isClosed: false,
    sales: [],
    returns: [],
    moves: [],
    receiptCounters: [],
  });
  plan.openings.push({
    shift_id,
    command_id: id,
    opened_by: clerk_id,
    opened_at,
    opened_seq: seq,
    float_amount: float,
  });
  return { outcome: "applied", refs: { shift_id } };
}
