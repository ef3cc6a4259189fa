import type { PosCommand } from "@saolang/contracts";
import type { Dong } from "@saolang/domain/money";
import { accept, refuse, type Result } from "@saolang/domain/result";
import type { Ledger } from "../../local/ledger.js";
import { append } from "../../outbox/append.js";
import { noteAct } from "../log/note.js";

type OpenCommand = Extract<PosCommand, { type: "shift.open" }>;

export interface ShiftToOpen {
  readonly clerk: { readonly id: string; readonly name: string };
  /** Cash in the till at the start, dong. */
  readonly float: Dong;
  readonly openedAt: Date;
  readonly mintId: () => string;
}

/** Opens a shift on this till. Refuses (shift_already_open) while one is open: a till holds one drawer. */
export async function openShift(
  ledger: Ledger,
  { clerk, float, openedAt, mintId }: ShiftToOpen,
): Promise<Result<string, "shift_already_open">> {
  const [id, shiftId] = [mintId(), mintId()];
  const at = openedAt.toISOString();
  const appended = await append<OpenCommand, "shift_already_open">(ledger, {
    tables: [ledger.shifts, ledger.log],
    takesReceipt: false,
    command: ({ seq }) => ({
      id,
      type: "shift.open",
      version: 1,
      seq,
      at,
      payload: { shift_id: shiftId, clerk_id: clerk.id, opened_at: at, float_amount: float },
    }),
    admit: async () =>
      (await ledger.shifts.where("state").equals("open").count()) === 0
        ? accept("write")
        : refuse("shift_already_open"),
    write: async ({ command, numbers }) => {
      await ledger.shifts.add({
        shiftId,
        state: "open",
        clerkName: clerk.name,
        opened: command.payload,
        closed: null,
        receiptCounterBefore: numbers.receipt - 1,
        openedSeq: numbers.seq,
      });
      const facts = { float };
      await noteAct(ledger, { at: openedAt, clerkName: clerk.name, act: "shift_opened", facts });
    },
  });
  return appended.ok ? accept(shiftId) : appended;
}
