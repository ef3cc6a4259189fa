import type { CheckedReceipt, Receipt } from "../command/check-receipt";
import type { World } from "../command/world";
import type { TaskFacts } from "./open-tasks";

/** What about the receipt itself somebody has to look at: its shift, its letter, the clock it was given out by. */
export function tasksOfReceipt(
  receipt: Receipt,
  { number, recorded }: CheckedReceipt,
  world: World,
): TaskFacts[] {
  const { device, point, at } = world;
  const task = (
    kind: TaskFacts["kind"],
    subject: string,
    facts: TaskFacts["facts"] = {},
  ): TaskFacts => ({
    sales_point_id: point.id,
    kind,
    subject,
    documents: [receipt.receipt_number],
    facts,
  });
  const isForeign = number.deviceLetter !== device.letter;
  const clock = { device_time: receipt.happened_at, received_at: at.toISOString() };
  return [
    ...(world.shifts.has(receipt.shift_id) ? [] : [task("unknown_shift", receipt.shift_id)]),
    ...(isForeign ? [task("foreign_receipt", device.id, { letter: number.deviceLetter })] : []),
    ...(recorded.isClockAhead ? [task("clock_wrong", device.id, clock)] : []),
  ];
}
