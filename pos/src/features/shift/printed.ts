import type { Ledger } from "../../local/ledger.js";
import { noteAct } from "../log/note.js";

interface Printing {
  readonly clerkName: string | null;
  readonly at: Date;
}

/** Notes that the report of a closed shift was printed: from the second time on it is a copy, and the log says so. */
export async function noteReportPrinted(
  ledger: Ledger,
  shiftId: string,
  { clerkName, at }: Printing,
): Promise<void> {
  await ledger.transaction("rw", ledger.shifts, ledger.log, async () => {
    const shift = await ledger.shifts.get(shiftId);
    if (!shift) return;
    if (shift.reportPrintedAt === undefined) {
      await ledger.shifts.update(shiftId, { reportPrintedAt: at.toISOString() });
      return;
    }
    const facts = { openedAt: shift.opened.opened_at };
    await noteAct(ledger, { at, clerkName, act: "z_reprinted", facts });
  });
}
