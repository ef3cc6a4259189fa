import type { PosCommand } from "@saolang/contracts";
import { accept } from "@saolang/domain/result";
import type { LogRow } from "../../local/clerk-rows.js";
import type { StockPaperRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { append } from "../../outbox/append.js";
import { noteAct } from "../log/note.js";
import type { LogAct } from "../../local/log-entry.js";

type StockCommand = Extract<
  PosCommand,
  { type: "stock.receive" | "stock.count" | "stock.transfer" }
>;

export interface PaperToWrite {
  /** Minted with the form, so that pressing twice is one paper. */
  readonly paperId: string;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly mintId: () => string;
}

interface Writing extends PaperToWrite {
  readonly paper: StockPaperRow["paper"];
  readonly transfer?: StockPaperRow["transfer"];
  /** Pieces more (or, below zero, fewer) here from now on, by variant. */
  readonly deltas: readonly {
    readonly id: string;
    readonly variantId: string;
    readonly quantity: number;
  }[];
  readonly act: LogAct;
  readonly facts: LogRow["facts"];
}

function commandOf(
  paper: StockPaperRow["paper"],
  envelope: { readonly id: string; readonly seq: number; readonly at: string },
): StockCommand {
  const head = { ...envelope, version: 1 } as const;
  // One case each: a command pairs its type with the payload of that type.
  if (paper.type === "stock.receive") {
    return { ...head, type: paper.type, payload: paper.payload };
  }
  if (paper.type === "stock.count") return { ...head, type: paper.type, payload: paper.payload };
  return { ...head, type: paper.type, payload: paper.payload };
}

/**
 * Writes a paper of goods for good: paper, command, what the shelf holds from now on and the log, in one strict
 * transaction. The same paper twice is one.
 */
export async function writePaper(
  ledger: Ledger,
  writing: Writing,
): Promise<"written" | "already_written"> {
  const { paperId, clerk, at, paper, transfer, deltas, act, facts } = writing;
  const id = writing.mintId();
  const instant = at.toISOString();
  const appended = await append<StockCommand, never>(ledger, {
    tables: [ledger.stockPapers, ledger.stockDeltas, ledger.log],
    takesReceipt: false,
    command: ({ seq }) => commandOf(paper, { id, seq, at: instant }),
    admit: async () =>
      accept((await ledger.stockPapers.get(paperId)) ? "already_written" : "write"),
    write: async () => {
      await ledger.stockPapers.add({
        paperId,
        commandId: id,
        clerkName: clerk.name,
        at: instant,
        paper,
        ...(transfer ? { transfer } : {}),
      });
      await ledger.stockDeltas.bulkAdd(
        deltas
          .filter(({ quantity }) => quantity !== 0)
          .map((delta) => ({ ...delta, commandId: id, confirmedAt: null })),
      );
      await noteAct(ledger, { at, clerkName: clerk.name, act, facts });
    },
  });
  if (!appended.ok) throw new Error("a paper of goods is never refused here");
  return appended.value;
}
