import type { PosCommand } from "@saolang/contracts";
import { type Dong, dong } from "@saolang/domain/money";
import { accept, refuse, type Result } from "@saolang/domain/result";
import { opposite } from "@saolang/domain/shift";
import type { MoveRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { append } from "../../outbox/append.js";
import { noteAct } from "../log/note.js";
import type { LogAct } from "../../local/log-entry.js";

type MoveCommand = Extract<PosCommand, { type: "shift.move" }>;
type MovePayload = MoveCommand["payload"];

interface Doing {
  readonly clerk: { readonly id: string; readonly name: string };
  readonly movedAt: Date;
  readonly mintId: () => string;
}

export interface MoveToRecord extends Doing {
  /** Minted with the form, so that pressing twice is one move. */
  readonly moveId: string;
  readonly shiftId: string;
  readonly kind: "in" | "out";
  /** Dong, above 0. */
  readonly amount: Dong;
  readonly reason: string;
}

type Code = "no_open_shift" | "move_already_undone";

const longestReason = 200;

async function writeMove(
  ledger: Ledger,
  doing: Doing,
  payload: MovePayload,
  act: { readonly act: LogAct; readonly facts: Readonly<Record<string, string | number>> },
): Promise<Result<"written" | "already_written", Code>> {
  const { clerk, movedAt } = doing;
  const id = doing.mintId();
  return append<MoveCommand, Code>(ledger, {
    tables: [ledger.moves, ledger.shifts, ledger.log],
    takesReceipt: false,
    command: ({ seq }) => {
      return { id, type: "shift.move", version: 1, seq, at: payload.moved_at, payload };
    },
    admit: async () => {
      if (await ledger.moves.get(payload.move_id)) return accept("already_written");
      if ((await ledger.shifts.get(payload.shift_id))?.state !== "open") {
        return refuse("no_open_shift");
      }
      const { voids } = payload;
      const all = await ledger.moves.where({ shiftId: payload.shift_id }).toArray();
      const isUndone = voids !== null && all.some((move) => move.payload.voids === voids);
      return isUndone ? refuse("move_already_undone") : accept("write");
    },
    write: async () => {
      await ledger.moves.add({
        moveId: payload.move_id,
        shiftId: payload.shift_id,
        clerkName: clerk.name,
        commandId: id,
        payload,
      });
      await noteAct(ledger, { at: movedAt, clerkName: clerk.name, ...act });
    },
  });
}

/** Writes down cash put into the drawer or taken out of it. Twice is once. Refuses no_open_shift. */
export async function recordMove(
  ledger: Ledger,
  move: MoveToRecord,
): Promise<Result<"written" | "already_written", Code>> {
  const { moveId, shiftId, kind, amount, clerk, movedAt } = move;
  const reason = move.reason.trim().slice(0, longestReason);
  const payload: MovePayload = {
    move_id: moveId,
    shift_id: shiftId,
    clerk_id: clerk.id,
    moved_at: movedAt.toISOString(),
    kind,
    amount,
    reason,
    voids: null,
  };
  return writeMove(ledger, move, payload, { act: `cash_${kind}`, facts: { amount, reason } });
}

/**
 * Takes a move back by its opposite, which names it; nothing is ever edited. Refuses no_open_shift, and
 * move_already_undone when it was, in whatever window.
 */
export async function undoMove(
  ledger: Ledger,
  undone: MoveRow,
  doing: Doing,
): Promise<Result<"written" | "already_written", Code>> {
  const { kind, amount, reason, shift_id } = undone.payload;
  const payload: MovePayload = {
    move_id: doing.mintId(),
    shift_id,
    clerk_id: doing.clerk.id,
    moved_at: doing.movedAt.toISOString(),
    kind: opposite(kind),
    amount,
    reason: `Huỷ: ${reason}`.slice(0, longestReason).trim(),
    voids: undone.moveId,
  };
  const facts = { amount: dong(amount), reason };
  return writeMove(ledger, doing, payload, { act: "move_undone", facts });
}

/** Moves that can still be taken back: not undone, and no undoing themselves. */
export function undoable(moves: readonly MoveRow[]): ReadonlySet<string> {
  const undone = new Set(moves.map(({ payload }) => payload.voids));
  return new Set(
    moves
      .filter(({ moveId, payload }) => payload.voids === null && !undone.has(moveId))
      .map(({ moveId }) => moveId),
  );
}
