import type { ShopDatabase } from "../shop/database.js";
import { isAccepted, type TillTruth } from "./till-truth.js";

interface ShiftFacts {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly counted: number | null;
  readonly expected: number | null;
  readonly difference: number | null;
  readonly needsReview: boolean;
  /** What the task says that asks a person to look; null when there is none. */
  readonly task: string | null;
  readonly sales: number;
  readonly late: number;
}

const facts = `
  select s.id::text as id, s.counted::float8 as counted, s.expected::float8 as expected,
         s.difference::float8 as difference, s.needs_review as "needsReview",
         (select t.refs::text from counter_task t where t.kind = 'shift_figures' and t.subject = s.id::text) as task,
         (select count(*)::int from counter_sale x where x.shift_id = s.id) as sales,
         (select count(*)::int from counter_sale x where x.shift_id = s.id and x.is_late) as late
    from counter_shift s where s.device_id = $1`;

/** Money paid back for pieces that had come back before is the one thing that till and server count differently. */
function review(till: TillTruth, { id, task }: ShiftFacts): string[] {
  if (task === null) return [`shift ${id} differs and no task says so`];
  const own = till.returns.filter(({ shiftId }) => shiftId === id);
  return own.every((row) => isAccepted(till, row))
    ? [`shift ${id} differs for no reason: ${task}`]
    : [];
}

/** Each shift's cash at the server is the till's to the dong, or a task names why not. */
export async function checkShifts(database: ShopDatabase, till: TillTruth): Promise<string[]> {
  const held = await database.rows<ShiftFacts>(facts, [till.deviceId]);
  const byId = new Map(held.map((shift) => [shift.id, shift]));
  const own = new Set(till.shifts.map(({ shiftId }) => shiftId));
  const wrong = till.shifts.flatMap(({ shiftId, closed }) => {
    const shift = byId.get(shiftId);
    if (!shift) return [`shift ${shiftId} did not reach the server`];
    if (shift.needsReview) return review(till, shift);
    const sales = till.sales.filter((sale) => sale.shiftId === shiftId).length;
    const expected: readonly (readonly [string, unknown, unknown])[] = [
      ["counted", shift.counted, closed?.counted],
      ["expected", shift.expected, closed?.expected],
      ["difference", shift.difference, closed?.difference],
      ["sales", shift.sales, sales],
      ["late sales", shift.late, 0],
    ];
    return expected
      .filter(([, is, shouldBe]) => is !== shouldBe)
      .map(
        ([what, is, shouldBe]) =>
          `shift ${shiftId}: ${what} ${String(is)}, not ${String(shouldBe)}`,
      );
  });
  const strangers = held.filter(({ id }) => !own.has(id)).map(({ id }) => id);
  return [...wrong, ...strangers.map((id) => `shift ${id} is no shift of this till`)].map(
    (what) => `${till.name}: ${what}`,
  );
}
