import { dong } from "@saolang/domain/money";
import { lostNumbers, type SequenceGap } from "@saolang/domain/shift";
import type { ShiftFigures } from "@saolang/receipt";
import type { Table } from "dexie";
import type { DeviceRow } from "../../local/ledger-rows.js";
import { type Ledger, readCounters } from "../../local/ledger.js";
import type { ShiftContents } from "./contents.js";
import { figuresOf, gapText, missingCounters } from "./figures.js";

/** Numbers of a report that only the whole till can tell. */
interface TillNumbers {
  /** Last receipt counter given out. */
  readonly receiptThrough: number;
  readonly lostReceipts: readonly SequenceGap[];
  readonly lostCommands: readonly SequenceGap[];
}

async function heldIn(
  tables: readonly Pick<Table, "where">[],
  index: string,
  gaps: readonly SequenceGap[],
): Promise<number[]> {
  const held: number[] = [];
  for (const { from, through } of gaps) {
    for (const table of tables) {
      await table
        .where(index)
        .between(from, through, true, true)
        // These indexes hold whole numbers.
        .eachKey((key) => void held.push(Number(key)));
    }
  }
  return held;
}

/** Reads what is missing here and what the server lacks; numbers that still wait here are not lost. */
export async function readNumbers(ledger: Ledger, { gaps }: DeviceRow): Promise<TillNumbers> {
  const { receipt } = await readCounters(ledger);
  const { receipts = [], commands = [] } = gaps ?? {};
  const { sales, returns, outbox } = ledger;
  return {
    receiptThrough: receipt,
    lostReceipts: lostNumbers(receipts, await heldIn([sales, returns], "counter", receipts)),
    lostCommands: lostNumbers(commands, await heldIn([outbox], "seq", commands)),
  };
}

type OtherTenders = ShiftFigures["otherTenders"];

/** The shift's figures in the words of its paper. */
export function paperFigures(
  contents: ShiftContents,
  device: DeviceRow,
  numbers: TillNumbers,
): ShiftFigures {
  const { shift, sales, returns } = contents;
  const figures = figuresOf(contents);
  const receipts = [...sales, ...returns].sort((one, other) => one.counter - other.counter);
  const { name, address } = device.salesPoint;
  return {
    salesPoint: { name, address },
    clerkName: shift.clerkName,
    openedAt: shift.opened.opened_at,
    saleCount: figures.saleCount,
    salesTotal: figures.salesTotal,
    discount: figures.discount,
    rounding: figures.rounding,
    returnCount: figures.returnCount,
    returnsTotal: figures.returnsTotal,
    otherTenders: otherTenders(figures.otherTenders),
    firstReceipt: receipts.at(0)?.payload.receipt_number ?? null,
    lastReceipt: receipts.at(-1)?.payload.receipt_number ?? null,
    missingReceipts: missingCounters(contents, numbers.receiptThrough),
    lostReceipts: numbers.lostReceipts.map(gapText),
    lostCommands: numbers.lostCommands.map(gapText),
    float: dong(shift.opened.float_amount),
    cashTaken: figures.cashTaken,
    cashRefunded: figures.cashRefunded,
    movedIn: figures.movedIn,
    movedOut: figures.movedOut,
    expected: figures.expected,
    isDemo: device.isDemo,
  };
}

/** The kinds of money a till takes beside cash, in the words of the wire. */
export function otherTenders(
  totals: readonly { readonly kind: string; readonly amount: OtherTenders[number]["amount"] }[],
): OtherTenders[number][] {
  return totals.flatMap(({ kind, amount }) =>
    kind === "vietqr" || kind === "card" ? [{ kind, amount }] : [],
  );
}
