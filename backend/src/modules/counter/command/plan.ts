import type {
  PosCommand,
  RefusalCode,
  SaleRecordPayload,
  SaleReturnPayload,
  ShiftMovePayload,
} from "@saolang/contracts";
import type { Dong } from "@saolang/domain/money";
import type { SequenceGap } from "@saolang/domain/shift";
import type { Day } from "@saolang/domain/time";
import type { Movement } from "../../stock/ledger/movement";
import { emptyStockDocuments, type StockDocuments } from "../stock/stock-documents";
import type { TaskFacts } from "../task/open-tasks";

export interface CommandRow {
  readonly command: PosCommand;
  /** The version the till sent; the command itself is in today's words. */
  readonly sentVersion: number;
  readonly fingerprint: string;
  readonly outcome: "applied" | "refused";
  readonly code: RefusalCode | null;
  readonly refs: Readonly<Record<string, string>>;
}

export interface SaleRow {
  readonly command_id: string;
  readonly fingerprint: string;
  readonly payload: SaleRecordPayload;
  readonly receipt_letter: string;
  readonly receipt_counter: number;
  readonly business_day: Day;
  readonly is_late: boolean;
  readonly order_id: string;
}

export interface ReturnRow {
  readonly command_id: string;
  readonly payload: SaleReturnPayload;
  readonly receipt_letter: string;
  readonly receipt_counter: number;
  readonly business_day: Day;
  readonly is_late: boolean;
  /** Not when more came back than was sold: then it counts nowhere and a person has to look. */
  readonly is_accepted: boolean;
}

export interface MoveRow {
  readonly command_id: string;
  readonly payload: ShiftMovePayload;
  readonly is_late: boolean;
}

export interface ShiftOpening {
  readonly shift_id: string;
  readonly command_id: string;
  readonly opened_by: string;
  readonly opened_at: string;
  readonly opened_seq: number;
  readonly float_amount: Dong;
}

export interface ShiftClosing {
  readonly shift_id: string;
  readonly command_id: string;
  readonly closed_by: string;
  readonly closed_at: string;
  readonly counted: Dong;
  /** What the server adds up; the till's own figures are in `closing`. */
  readonly expected: Dong;
  readonly difference: Dong;
  readonly needs_review: boolean;
  readonly closing: Readonly<Record<string, unknown>>;
  readonly gaps: {
    readonly commands: readonly SequenceGap[];
    readonly receipts: readonly SequenceGap[];
  };
}

/** Everything one batch writes, in one transaction. */
export interface Plan {
  /** Refused before and sent again: judged anew. */
  readonly rejudged: string[];
  readonly commands: CommandRow[];
  readonly sales: SaleRow[];
  readonly returns: ReturnRow[];
  readonly moves: MoveRow[];
  readonly movements: Movement[];
  readonly openings: ShiftOpening[];
  readonly closings: ShiftClosing[];
  readonly stock: StockDocuments;
  readonly tasks: TaskFacts[];
  /** Sales whose goods came back before they were heard of. */
  readonly foundSales: string[];
}

/** A plan that writes nothing yet. */
export function emptyPlan(): Plan {
  return {
    rejudged: [],
    commands: [],
    sales: [],
    returns: [],
    moves: [],
    movements: [],
    openings: [],
    closings: [],
    stock: emptyStockDocuments(),
    tasks: [],
    foundSales: [],
  };
}
