import type { PosCommand } from "@saolang/contracts";
import { type Dong, times } from "@saolang/domain/money";
import { accept, refuse, type Result } from "@saolang/domain/result";
import { difference, needsReason, type ShiftReport } from "@saolang/domain/shift";
import type { ReceiptShift } from "@saolang/receipt";
import type { Ledger } from "../../local/ledger.js";
import { append } from "../../outbox/append.js";
import { noteAct } from "../log/note.js";
import { readShift, type ShiftContents, shiftTables } from "./contents.js";
import { type CountedNote, figuresOf } from "./figures.js";
import { takeOverIn } from "./keeper.js";
import { otherTenders, paperFigures, readNumbers } from "./report.js";

type CloseCommand = Extract<PosCommand, { type: "shift.close" }>;

export interface ShiftToClose {
  readonly shiftId: string;
  readonly clerk: { readonly id: string; readonly name: string };
  /** Cash found in the till, dong. */
  readonly counted: Dong;
  /** How it was counted; null when only the total was typed. */
  readonly notes: readonly CountedNote[] | null;
  /** Why counted and expected differ; null or blank when the clerk gave none. */
  readonly reason: string | null;
  readonly closedAt: Date;
  readonly mintId: () => string;
}

type Code = "no_open_shift" | "difference_reason_missing";

function payloadOf(close: ShiftToClose, figures: ShiftReport): CloseCommand["payload"] {
  const off = difference(close.counted, figures.expected);
  return {
    shift_id: close.shiftId,
    clerk_id: close.clerk.id,
    closed_at: close.closedAt.toISOString(),
    counted: close.counted,
    denominations: close.notes?.map(({ note, count }) => ({ value: note, count })) ?? null,
    expected: figures.expected,
    difference: off,
    difference_reason: needsReason(off) ? (close.reason?.trim() ?? null) : null,
    sale_count: figures.saleCount,
    sales_total: figures.salesTotal,
    return_count: figures.returnCount,
    returns_total: figures.returnsTotal,
    moved_in: figures.movedIn,
    moved_out: figures.movedOut,
    other_tenders: otherTenders(figures.otherTenders),
  };
}

/** The report with its count, as it is frozen: what is printed later is this and nothing newer. */
async function freezeReport(
  ledger: Ledger,
  contents: ShiftContents,
  { closed_at, difference_reason }: CloseCommand["payload"],
  close: ShiftToClose,
): Promise<ReceiptShift> {
  const device = await ledger.device.get("this");
  if (!device) throw new Error("a till with a shift is paired");
  const figures = paperFigures(contents, device, await readNumbers(ledger, device));
  const { counted, clerk, notes } = close;
  return {
    ...figures,
    count: {
      closedAt: closed_at,
      closedBy: clerk.name,
      counted,
      difference: difference(counted, figures.expected),
      differenceReason: difference_reason,
      notes: (notes ?? []).map(({ note, count }) => ({ note, count, amount: times(note, count) })),
    },
  };
}

const countOf = ({ sales, returns, moves }: ShiftContents): string =>
  [sales, returns, moves].map((rows) => rows.length).join();

/**
 * Closes a shift with the cash that was counted; what was expected is fixed at the same moment, and the report with it. A
 * clerk who closes a colleague's shift takes it over. Refuses no_open_shift when it is not open, difference_reason_missing
 * when a dong is off and nobody says why. A sale, return or move that another window puts in between is counted: the
 * figures are read again until nothing moved.
 */
export async function closeShift(
  ledger: Ledger,
  close: ShiftToClose,
): Promise<Result<CloseCommand["payload"], Code>> {
  const { shiftId, clerk, closedAt } = close;
  const id = close.mintId();
  for (;;) {
    const contents = await readShift(ledger, shiftId);
    if (contents?.shift.state !== "open") return refuse("no_open_shift");
    const payload = payloadOf(close, figuresOf(contents));
    if (needsReason(difference(close.counted, figuresOf(contents).expected))) {
      if (!payload.difference_reason) return refuse("difference_reason_missing");
    }
    const appended = await append<CloseCommand, "no_open_shift" | "moved">(ledger, {
      tables: [...shiftTables(ledger), ledger.device, ledger.log],
      takesReceipt: false,
      command: ({ seq }) => {
        return { id, type: "shift.close", version: 2, seq, at: payload.closed_at, payload };
      },
      admit: async () => {
        const current = await readShift(ledger, shiftId);
        if (current?.shift.state !== "open") return refuse("no_open_shift");
        return countOf(current) === countOf(contents) ? accept("write") : refuse("moved");
      },
      write: async ({ numbers: { seq } }) => {
        const shift = (await ledger.shifts.get(shiftId)) ?? contents.shift;
        await takeOverIn(ledger, shift, clerk, closedAt);
        const report = await freezeReport(ledger, contents, payload, close);
        const changes = { state: "closed", closed: payload, closedSeq: seq, report } as const;
        await ledger.shifts.update(shiftId, changes);
        const { counted, difference: off, difference_reason: reason } = payload;
        const facts = { counted, difference: off, ...(reason === null ? {} : { reason }) };
        await noteAct(ledger, { at: closedAt, clerkName: clerk.name, act: "shift_closed", facts });
      },
    });
    if (appended.ok) return accept(payload);
    if (appended.refusal.code === "no_open_shift") return refuse("no_open_shift");
  }
}
