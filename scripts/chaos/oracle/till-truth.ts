import { exceededReturns } from "../../../pos/src/features/return/exceeded.js";
import type {
  CommandRow,
  MoveRow,
  ReturnRow,
  SaleRow,
  ShiftRow,
  StockPaperRow,
} from "../../../pos/src/local/ledger-rows.js";
import type { Till } from "../till/till.js";

/** What one till holds at the end of the day, and what its clerk saw. */
export interface TillTruth {
  readonly name: string;
  readonly deviceId: string;
  readonly salesPointId: string;
  readonly sales: readonly SaleRow[];
  readonly returns: readonly ReturnRow[];
  /** Returns of which the till says that more came back than was sold. */
  readonly exceeded: ReadonlySet<string>;
  readonly moves: readonly MoveRow[];
  readonly shifts: readonly ShiftRow[];
  readonly commands: readonly CommandRow[];
  readonly papers: readonly TillPaper[];
  readonly lastReceipt: number;
  readonly shown: Till["shown"];
}

/** A paper of goods, and whether the till was told that it counts. */
export interface TillPaper {
  readonly row: StockPaperRow;
  readonly isTaken: boolean;
}

/**
 * Refusals that a paper may meet in a shop where nothing is wrong: a producer's papers have lapsed, another till was first.
 * The paper waits at the till for a person.
 */
const lawful: Readonly<Record<string, string>> = {
  "stock.receive": "receipt_blocked_by_papers",
  "stock.transfer": "transfer_already_received",
};

export const isLawfullyRefused = ({ type, state, answer }: CommandRow): boolean =>
  state === "parked" && answer?.outcome === "refused" && answer.code === lawful[type];

function papersOf(rows: readonly StockPaperRow[], commands: readonly CommandRow[]): TillPaper[] {
  const byId = new Map(commands.map((command) => [command.id, command]));
  return rows.map((row) => {
    const command = byId.get(row.commandId);
    return { row, isTaken: command !== undefined && !isLawfullyRefused(command) };
  });
}

export async function truthOf(till: Till): Promise<TillTruth> {
  const { ledger } = await till.tab();
  const device = await ledger.device.get("this");
  if (!device) throw new Error(`${till.name} is paired`);
  const commands = await ledger.outbox.orderBy("seq").toArray();
  return {
    name: till.name,
    deviceId: device.deviceId,
    salesPointId: device.salesPoint.id,
    sales: await ledger.sales.orderBy("counter").toArray(),
    returns: await ledger.returns.orderBy("counter").toArray(),
    exceeded: new Set((await exceededReturns(ledger)).map(({ returnId }) => returnId)),
    moves: await ledger.moves.toArray(),
    shifts: await ledger.shifts.toArray(),
    commands,
    papers: papersOf(await ledger.stockPapers.toArray(), commands),
    lastReceipt: (await ledger.counters.get("receipt"))?.value ?? 0,
    shown: till.shown,
  };
}

/** Whether the till takes a return as one of pieces that were still there to come back. */
export function isAccepted({ exceeded }: TillTruth, { returnId }: ReturnRow): boolean {
  return !exceeded.has(returnId);
}
