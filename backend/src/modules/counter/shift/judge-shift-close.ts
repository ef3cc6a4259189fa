import type { PosCommand, ShiftClosePayload } from "@saolang/contracts";
import { countDenominations, dong } from "@saolang/domain/money";
import {
  difference,
  type SequenceGap,
  sequenceGaps,
  shiftReport,
  type ShiftReport,
} from "@saolang/domain/shift";
import type { Verdict } from "../command/judge";
import type { Plan } from "../command/plan";
import type { KnownShift, World } from "../command/world";

type ShiftClose = Extract<PosCommand, { type: "shift.close" }>;

/**
 * Closes a shift with the cash as it was counted. The server adds up the sales it holds; where the till's figures differ
 * both are kept and somebody is asked to look, because the cash was counted and the shift is over either way.
 * Refuses clerk_unknown, wrong_sales_point and shift_already_closed; asks to retry (shift_unknown) before its opening.
 */
export function judgeShiftClose(
  { id, seq, payload }: ShiftClose,
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

  const report = shiftReport(shift.sales, shift.float, []);
  const counted = dong(payload.counted);
  const differing = differingFigures(payload, report);
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

/** Names of the till's figures that are not the server's, or that do not agree with each other. */
function differingFigures(till: ShiftClosePayload, server: ShiftReport): string[] {
  const notes = till.denominations?.map(({ value, count }) => ({ note: dong(value), count }));
  const isRight: Record<string, boolean> = {
    sale_count: till.sale_count === server.saleCount,
    sales_total: till.sales_total === server.salesTotal,
    expected: till.expected === server.expected,
    difference: till.difference === difference(dong(till.counted), dong(till.expected)),
    denominations: notes === undefined || countDenominations(notes) === till.counted,
  };
  return Object.keys(isRight).filter((figure) => !isRight[figure]);
}
