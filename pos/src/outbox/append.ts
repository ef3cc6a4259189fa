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

export interface Fact<Command extends PosCommand, Code extends string> {
  /** Tables that `admit` and `write` touch, besides the outbox and the counters. */
  readonly tables: readonly Table[];
  /** True when the command takes a receipt number. */
  readonly takesReceipt: boolean;
  /** The command with these numbers; made again when another window took them first. */
  readonly command: (numbers: NextNumbers) => Command;
  /** Inside the transaction: whether the fact may be written, by what the ledger holds now. */
  readonly admit: () => Promise<Result<"write" | "already_written", Code>>;
  /** Inside the transaction, after the command was added. */
  readonly write: (appended: Appended<Command>) => Promise<void>;
}

/**
 * Writes a fact and its command in one strict transaction: both or neither. The hash cannot be computed while a
 * transaction is open (IndexedDB closes it during other waits), so the numbers are read first and confirmed inside.
 */
export async function append<Command extends PosCommand, Code extends string>(
  ledger: Ledger,
  fact: Fact<Command, Code>,
): Promise<Result<"written" | "already_written", Code>> {
  const tables = [ledger.outbox, ledger.counters, ...fact.tables];
  for (;;) {
    const last = await readCounters(ledger);
    const numbers = { seq: last.seq + 1, receipt: last.receipt + 1 };
    const command = fact.command(numbers);
    const row = await freeze(command);
    const outcome = await ledger.transaction("rw", tables, async () => {
      const now = await readCounters(ledger);
      if (now.seq !== last.seq || now.receipt !== last.receipt) return "numbers_taken";
      const admitted = await fact.admit();
      if (!admitted.ok) return admitted;
      if (admitted.value === "already_written") return accept(admitted.value);
      await ledger.outbox.add(row);
      await ledger.counters.put({ name: "seq", value: numbers.seq });
      if (fact.takesReceipt) await ledger.counters.put({ name: "receipt", value: numbers.receipt });
      await fact.write({ command, row, numbers });
      return accept("written" as const);
    });
    if (outcome !== "numbers_taken") return outcome;
  }
}
