import type { PosCommand } from "@saolang/contracts";
import type { Dong } from "@saolang/domain/money";
import { accept, refuse, type Result } from "@saolang/domain/result";
import { difference } from "@saolang/domain/shift";
import type { SaleRow, ShiftRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { append } from "../../outbox/append.js";
import { type CountedNote, figuresOf, salesOf } from "./figures.js";

type CloseCommand = Extract<PosCommand, { type: "shift.close" }>;

export interface ShiftToClose {
  readonly shiftId: string;
  readonly clerkId: string;
  /** Cash found in the till, dong. */
  readonly counted: Dong;
  /** How it was counted; null when only the total was typed. */
  readonly notes: readonly CountedNote[] | null;
  readonly closedAt: Date;
  readonly mintId: () => string;
}

type Code = "no_open_shift";

function closing(
  close: ShiftToClose,
  id: string,
  shift: ShiftRow,
  sales: readonly SaleRow[],
): (seq: number) => CloseCommand {
  const figures = figuresOf(shift, sales);
  const at = close.closedAt.toISOString();
  const denominations = close.notes?.map(({ note, count }) => ({ value: note, count })) ?? null;
  return (seq) => ({
    id,
    type: "shift.close",
    version: 2,
    seq,
    at,
    payload: {
      shift_id: close.shiftId,
      clerk_id: close.clerkId,
      closed_at: at,
      counted: close.counted,
      denominations,
      expected: figures.expected,
      difference: difference(close.counted, figures.expected),
      sale_count: figures.saleCount,
      sales_total: figures.salesTotal,
      difference_reason: null,
      return_count: figures.returnCount,
      returns_total: figures.returnsTotal,
      moved_in: figures.movedIn,
      moved_out: figures.movedOut,
      other_tenders: [],
    },
  });
}

/**
 * Closes a shift with the cash that was counted; what was expected is fixed at the same moment. Refuses
 * (no_open_shift) when it is not open. A sale that another window puts in between is counted: the figures are read
 * again until nothing moved.
 */
export async function closeShift(
  ledger: Ledger,
  close: ShiftToClose,
): Promise<Result<CloseCommand["payload"], Code>> {
  const id = close.mintId();
  for (;;) {
    const shift = await ledger.shifts.get(close.shiftId);
    if (shift?.state !== "open") return refuse("no_open_shift");
    const sales = await salesOf(ledger, close.shiftId);
    const command = closing(close, id, shift, sales);
    const appended = await append<CloseCommand, Code | "sales_moved">(ledger, {
      tables: [ledger.shifts, ledger.sales],
      takesReceipt: false,
      command: ({ seq }) => command(seq),
      admit: async () => {
        const current = await ledger.shifts.get(close.shiftId);
        if (current?.state !== "open") return refuse("no_open_shift");
        const count = await ledger.sales.where("shiftId").equals(close.shiftId).count();
        return count === sales.length ? accept("write") : refuse("sales_moved");
      },
      write: async ({ command: { payload } }) => {
        await ledger.shifts.update(close.shiftId, { state: "closed", closed: payload });
      },
    });
    if (appended.ok) return accept(command(0).payload);
    if (appended.refusal.code === "no_open_shift") return refuse("no_open_shift");
  }
}
