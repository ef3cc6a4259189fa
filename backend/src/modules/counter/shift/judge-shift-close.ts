import type { CommandOf } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { difference, type SequenceGap, sequenceGaps, shiftReport } from "@saolang/domain/shift";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { KnownShift, World } from "../command/world";
import { differingFigures } from "./differing-figures";

/**
 * Closes a shift with the cash as it was counted. The server adds up the sales, accepted returns and cash moves it holds;
 * where the till's figures differ, or cash is missing without a reason, both are kept and somebody is asked to look: the
 * cash was counted and the shift is over either way.
 * Refuses clerk_unknown, wrong_sales_point and shift_already_closed; asks to retry (shift_unknown) before its opening.
 */
export function judgeShiftClose(
  { id, seq, payload }: CommandOf<"shift.close">,
  sentVersion: number,
  world: World,
  plan: Plan,
): Verdict {
  const shift = world.shifts.get(payload.shift_id);
  if (!world.clerkIds.has(payload.clerk_id)) return { outcome: "refused", code: "clerk_unknown" };
  if (!shift) return { outcome: "retry", code: "shift_unknown" };
  if (shift.sales_point_id !== world.point.id) {
    return { outcome: "refused", code: "wrong_sales_point" };
  }
  if (shift.isClosed) return { outcome: "refused", code: "shift_already_closed" };

  const report = shiftReport(shift);
  const counted = dong(payload.counted);
  const differing = differingFigures(payload, sentVersion, report, shift);
  shift.isClosed = true;
  plan.closings.push({
    shift_id: shift.id,
    command_id: id,
    closed_by: payload.clerk_id,
    closed_at: payload.closed_at,
    counted,
    expected: report.expected,
    difference: difference(counted, report.expected),
    needs_review: differing.length > 0,
    closing: { till: payload, server: report },
    gaps: {
      commands: commandGaps(shift, seq, world),
      receipts: sequenceGaps(shift.receiptCounters),
    },
  });
  if (differing.length > 0) {
    plan.tasks.push({
      sales_point_id: world.point.id,
      kind: "shift_figures",
      subject: shift.id,
      documents: [],
      facts: { differing, till: payload, server: report },
    });
  }
  return { outcome: "applied", refs: { shift_id: shift.id } };
}

/** Command numbers missing between opening and closing; a shift taken over from another device has no common count. */
function commandGaps(shift: KnownShift, seq: number, world: World): SequenceGap[] {
  if (shift.device_id !== world.device.id) return [];
  const seen = [...world.seqs.keys()].filter((known) => known >= shift.opened_seq && known < seq);
  return sequenceGaps([...seen, seq], shift.opened_seq);
}
