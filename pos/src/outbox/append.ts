import type { PosCommand } from "@saolang/contracts";
import { accept, type Result } from "@saolang/domain/result";
import type { Table } from "dexie";
import type { CommandRow } from "../local/ledger-rows.js";
import { type Ledger, readCounters } from "../local/ledger.js";
import { freeze } from "./freeze.js";

/** Numbers that the next command takes if it is written now. */
export interface NextNumbers {
  readonly seq: number;
  readonly receipt: number;
}

/** What was written: the command, the row that will be sent, and the numbers it took. */
export interface Appended<Command extends PosCommand> {
  readonly command: Command;
  readonly row: CommandRow;
  readonly numbers: NextNumbers;
}

/** One command and the fact it tells of. */
export interface Part<Command extends PosCommand> {
  /** True when the command takes a receipt number. */
  readonly takesReceipt: boolean;
  /** The command with these numbers; made again when another window took them first. */
  readonly command: (numbers: NextNumbers) => Command;
  /** Inside the transaction, after the command was added. */
  readonly write: (appended: Appended<Command>) => Promise<void>;
}

interface Facts<Code extends string> {
  /** Tables that `admit` and the parts touch, besides the outbox and the counters. */
  readonly tables: readonly Table[];
  /** Inside the transaction: whether the facts may be written, by what the ledger holds now. */
  readonly admit: () => Promise<Result<"write" | "already_written", Code>>;
}

export interface Fact<Command extends PosCommand, Code extends string>
  extends Part<Command>, Facts<Code> {}

type Outcome<Code extends string> = Result<"written" | "already_written", Code>;

/** A part with its numbers taken and its bytes settled. */
interface Ready {
  readonly row: CommandRow;
  readonly next: NextNumbers;
  readonly write: () => Promise<void>;
}

/** Several kinds of commands side by side: each part knows its own. */
export type AnyPart = (numbers: NextNumbers) => Promise<Ready>;

/** A part among others. */
export function part<Command extends PosCommand>(of: Part<Command>): AnyPart {
  return async (numbers) => {
    const command = of.command(numbers);
    const row = await freeze(command);
    return {
      row,
      next: { seq: numbers.seq + 1, receipt: numbers.receipt + (of.takesReceipt ? 1 : 0) },
      write: () => of.write({ command, row, numbers }),
    };
  };
}

/** Writes a fact and its command in one strict transaction: both or neither. */
export async function append<Command extends PosCommand, Code extends string>(
  ledger: Ledger,
  fact: Fact<Command, Code>,
): Promise<Outcome<Code>> {
  return appendAll(ledger, { tables: fact.tables, admit: fact.admit, parts: [part(fact)] });
}

/**
 * Writes facts that belong together, with consecutive numbers, in one strict transaction: all of them or none. The hash
 * cannot be computed while a transaction is open (IndexedDB closes it during other waits), so the numbers are read first
 * and confirmed inside.
 */
export async function appendAll<Code extends string>(
  ledger: Ledger,
  { tables, admit, parts }: Facts<Code> & { readonly parts: readonly AnyPart[] },
): Promise<Outcome<Code>> {
  for (;;) {
    const last = await readCounters(ledger);
    let next: NextNumbers = { seq: last.seq + 1, receipt: last.receipt + 1 };
    const ready: Ready[] = [];
    for (const make of parts) {
      const made = await make(next);
      ready.push(made);
      next = made.next;
    }
    const all = [ledger.outbox, ledger.counters, ...tables];
    const outcome = await ledger.transaction("rw", all, async () => {
      const now = await readCounters(ledger);
      if (now.seq !== last.seq || now.receipt !== last.receipt) return "numbers_taken";
      const admitted = await admit();
      if (!admitted.ok) return admitted;
      if (admitted.value === "already_written") return accept(admitted.value);
      await ledger.outbox.bulkAdd(ready.map(({ row }) => row));
      await ledger.counters.put({ name: "seq", value: next.seq - 1 });
      if (next.receipt - 1 > last.receipt) {
        await ledger.counters.put({ name: "receipt", value: next.receipt - 1 });
      }
      for (const { write } of ready) await write();
      return accept("written" as const);
    });
    if (outcome !== "numbers_taken") return outcome;
  }
}
