import type {
  PosCatalogItem,
  PosClerk,
  PosCommandType,
  PosDeviceAnswer,
  PosOutcome,
  ReturnReason,
  SaleRecordPayload,
  SaleReturnPayload,
  ShiftClosePayload,
  ShiftMovePayload,
  ShiftOpenPayload,
  StockCountPayload,
  StockReceivePayload,
  StockTransferPayload,
} from "@saolang/contracts";
import type { ReceiptShift } from "@saolang/receipt";

/** Who this till is. One row; written when it is paired, its clerks refreshed while online. */
export interface DeviceRow {
  readonly key: "this";
  readonly deviceId: string;
  readonly token: string;
  readonly letter: string;
  readonly salesPoint: PosDeviceAnswer["sales_point"];
  readonly clerks: readonly PosClerk[];
  readonly isDemo: boolean;
  /** The machine's clock less the server's when last measured, ms. A till of an earlier version holds none of these. */
  readonly clockOffsetMs?: number | null;
  /** Whether the browser promised to keep this till's storage. */
  readonly isPersisted?: boolean;
  /** Numbers the server knows were given out here and has not received. */
  readonly gaps?: PosDeviceAnswer["gaps"];
  /** True in the ledger of training: nothing here counts. */
  readonly isTraining?: boolean;
}

/** `seq`: last command number; `receipt`: last receipt counter. Both only ever grow. */
export interface CounterRow {
  readonly name: "seq" | "receipt";
  readonly value: number;
}

/** pending: to be sent. done: the server has it. parked: a person has to look at it. Rows are never deleted. */
export type CommandState = "pending" | "done" | "parked";

/** A command as it will always be sent. Only `state` and `answer` ever change. */
export interface CommandRow {
  readonly id: string;
  readonly seq: number;
  readonly type: PosCommandType;
  readonly at: string;
  /** Canonical JSON of the whole command; a retry sends exactly this. */
  readonly bytes: string;
  /** SHA-256 of `bytes`, hex: damage on the disk is seen before it is sent. */
  readonly sha256: string;
  readonly state: CommandState;
  readonly answer: CommandAnswer | null;
}

export interface CommandAnswer {
  readonly outcome: PosOutcome;
  readonly code: string | null;
  readonly refs: Readonly<Record<string, string>>;
  readonly answeredAt: string;
}

/** A sale as it was made: the payload is what the receipt printed. */
export interface SaleRow {
  readonly saleId: string;
  readonly shiftId: string;
  readonly counter: number;
  readonly clerkName: string;
  readonly commandId: string;
  readonly payload: SaleRecordPayload;
}

/** A row kept by an earlier version holds none of the optional fields. */
export interface ShiftRow {
  readonly shiftId: string;
  readonly state: "open" | "closed";
  readonly clerkName: string;
  readonly opened: ShiftOpenPayload;
  readonly closed: ShiftClosePayload | null;
  /** Receipt counter when the shift opened, so that a gap inside the shift is seen. */
  readonly receiptCounterBefore: number;
  /** Command numbers of its opening and its closing: what lies between is the shift's, what comes after is late. */
  readonly openedSeq?: number;
  readonly closedSeq?: number;
  /** Who answers for the drawer now, when it is not who opened. */
  readonly keeper?: { readonly clerkId: string; readonly clerkName: string };
  /** Clerks who sell along without having taken it over. */
  readonly joined?: readonly string[];
  /** The report as it was closed; printed again it says the same. */
  readonly report?: ReceiptShift;
  readonly reportPrintedAt?: string;
}

/** Goods that came back and the money given for them, as printed. */
export interface ReturnRow {
  readonly returnId: string;
  readonly saleId: string;
  readonly shiftId: string;
  readonly counter: number;
  readonly clerkName: string;
  readonly commandId: string;
  readonly payload: SaleReturnPayload;
}

/** Cash put in or taken out by hand; a mistake has its opposite beside it, never an edit. */
export interface MoveRow {
  readonly moveId: string;
  readonly shiftId: string;
  readonly clerkName: string;
  readonly commandId: string;
  readonly payload: ShiftMovePayload;
}

/** Goods received, counted or moved between points here, as it was written down. */
export interface StockPaperRow {
  readonly paperId: string;
  readonly commandId: string;
  readonly clerkName: string;
  readonly at: string;
  readonly paper:
    | { readonly type: "stock.receive"; readonly payload: StockReceivePayload }
    | { readonly type: "stock.count"; readonly payload: StockCountPayload }
    | { readonly type: "stock.transfer"; readonly payload: StockTransferPayload };
  /** The other end of a transfer and, when goods arrived, what was sent of each line; the payload names neither. */
  readonly transfer?: {
    readonly otherPoint: string;
    readonly sent: Readonly<Record<string, number>>;
  };
}

/** A basket put aside while another customer is served. */
export interface ParkedBasketRow {
  readonly parkedId: string;
  readonly parkedAt: string;
  readonly clerkName: string;
  /** What the clerk calls it, such as "áo xanh"; null shows the time. */
  readonly name: string | null;
  readonly basket: Omit<BasketRow, "slot" | "shownSaleId" | "shownReturnId">;
}

/** Pieces sold here that the catalogue's stock figure does not know of yet. Quantity is below zero for a sale. */
export interface StockDeltaRow {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly commandId: string;
  /** When the server confirmed the command; null while it has not. */
  readonly confirmedAt: string | null;
}

/** Dong taken off, and why. A discount given as a rate follows what it is taken off: 1000 basis points are 10 %. */
export interface Discount {
  readonly amount: number;
  readonly reason: string;
  readonly basisPoints?: number;
}

/**
 * Goods as they were when they were put in: the customer pays the price that was shown. A basket kept by an earlier version
 * holds none of the optional fields.
 */
export interface BasketLine {
  readonly lineId: string;
  readonly item: PosCatalogItem;
  readonly quantity: number;
  readonly discount?: Discount;
  readonly note?: string;
}

/** Money that came by other ways than the drawer, as the clerk wrote it down. */
export interface RecordedTender {
  readonly tenderId: string;
  readonly kind: "vietqr" | "card";
  readonly amount: number;
  /** What the bank's app or the card slip showed; null when the clerk noted nothing. */
  readonly reference: string | null;
}

/**
 * Money taken for a basket whose sale is not written yet: a till that dies in between comes back to it. `received`: the
 * notes the clerk confirmed; null while no cash was.
 */
export interface TakenMoney {
  readonly recorded: readonly RecordedTender[];
  readonly received: number | null;
}

/** Goods chosen to come back before it has happened; in a basket they pay for its goods. Ids are minted with it. */
export interface ReturnDraft {
  readonly returnId: string;
  readonly sale: SaleRecordPayload;
  readonly lines: readonly {
    readonly returnLineId: string;
    /** The line of the sale. */
    readonly lineId: string;
    readonly quantity: number;
    readonly condition: "sellable" | "damaged";
  }[];
  readonly reason: ReturnReason;
  readonly note: string | null;
  /** Pieces that came back through other tills, by line of the sale, as far as the server told. */
  readonly elsewhere: Readonly<Record<string, number>>;
}

/**
 * The basket of one window. `saleId` is minted with the basket, so that paying twice is one sale; `shownSaleId` is
 * the sale whose receipt is on the screen, so that a crash after "paid" comes back to it.
 */
export interface BasketRow {
  readonly slot: number;
  readonly saleId: string;
  readonly lines: readonly BasketLine[];
  readonly shownSaleId: string | null;
  readonly discount?: Discount;
  readonly note?: string;
  readonly ageCheck?: { readonly confirmedBy: string; readonly confirmedAt: string };
  readonly taken?: TakenMoney;
  readonly exchange?: ReturnDraft;
  /** The return whose receipt is on the screen. */
  readonly shownReturnId?: string;
}

/** Wrong PINs in a row; kept so that reloading the page does not give new tries. */
export interface PinTriesRow {
  readonly clerkId: string;
  readonly wrong: number;
  readonly lockedUntilAt: string | null;
}
