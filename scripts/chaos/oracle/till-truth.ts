import { exceededReturns } from "../../../pos/src/features/return/exceeded.js";
import type {
  CommandRow,
  MoveRow,
  ReturnRow,
  SaleRow,
  ShiftRow,
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
  readonly lastReceipt: number;
  readonly shown: Till["shown"];
}

export async function truthOf(till: Till): Promise<TillTruth> {
  const { ledger } = await till.tab();
  const device = await ledger.device.get("this");
  if (!device) throw new Error(`${till.name} is paired`);
  return {
    name: till.name,
    deviceId: device.deviceId,
    salesPointId: device.salesPoint.id,
    sales: await ledger.sales.orderBy("counter").toArray(),
    returns: await ledger.returns.orderBy("counter").toArray(),
    exceeded: new Set((await exceededReturns(ledger)).map(({ returnId }) => returnId)),
    moves: await ledger.moves.toArray(),
    shifts: await ledger.shifts.toArray(),
    commands: await ledger.outbox.orderBy("seq").toArray(),
    lastReceipt: (await ledger.counters.get("receipt"))?.value ?? 0,
    shown: till.shown,
  };
}

/** Whether the till takes a return as one of pieces that were still there to come back. */
export function isAccepted({ exceeded }: TillTruth, { returnId }: ReturnRow): boolean {
  return !exceeded.has(returnId);
}
