import type { RefusalCode } from "@saolang/contracts";
import type { ReturnableLine } from "@saolang/domain/sale";
import type { CashMove, ShiftReturn, ShiftSale } from "@saolang/domain/shift";
import type { Dong } from "@saolang/domain/money";
import type { SignedInDevice } from "../device/device-by-token";
import type { StockWorld } from "../stock/load-stock";
import type { VariantStock } from "../../stock/ledger/inventory-of-variants";

/** The sales point a device sells for, as far as recording needs it. */
export interface PointOfSale {
  readonly id: string;
  readonly code: string;
  readonly stock_location_id: string;
}

export interface KnownCommand {
  readonly fingerprint: string;
  readonly sales_point_id: string;
  readonly outcome: "applied" | "refused";
  readonly code: RefusalCode | null;
  readonly refs: Readonly<Record<string, string>>;
}

/** A sale goods may come back of: what was sold and what came back so far. Returns of the same batch change it. */
export interface KnownSale {
  readonly sales_point_id: string;
  readonly receipt_number: string;
  readonly lines: Map<string, ReturnableLine & { readonly refunded: Dong }>;
  /** Receipt numbers of the returns accepted so far. */
  readonly returns: string[];
}

/** What came back of a sale before it was heard of. */
export interface EarlyReturn {
  readonly lines: Map<string, { readonly quantity: number; readonly refund: Dong }>;
  /** Receipt numbers of the returns. */
  readonly returns: string[];
}

export type EarlyReturns = Map<string, EarlyReturn>;

/** A return as far as an exchange needs it. */
export interface KnownReturn {
  readonly device_id: string;
  readonly receipt_number: string;
  /** What of its money may still pay for other goods, dong. */
  exchangeLeft: Dong;
}

export interface KnownMove extends CashMove {
  readonly shift_id: string;
  isUndone: boolean;
}

/** A shift while a batch is judged: facts of the same batch join it, and closing changes it. */
export interface KnownShift {
  readonly id: string;
  readonly device_id: string;
  readonly sales_point_id: string;
  readonly opened_seq: number;
  readonly float: Dong;
  isClosed: boolean;
  readonly sales: ShiftSale[];
  /** Accepted returns only. */
  readonly returns: ShiftReturn[];
  readonly moves: CashMove[];
  readonly receiptCounters: number[];
}

/**
 * What is known when a batch is judged: the database as read under the lock of the device, then each verdict of the
 * same batch. Judging changes it and touches nothing else.
 */
export interface World {
  readonly device: SignedInDevice;
  readonly point: PointOfSale;
  readonly at: Date;
  readonly commands: Map<string, KnownCommand>;
  /** Command numbers of this device and the command that has each. */
  readonly seqs: Map<number, string>;
  /** Ids of sales and returns, and receipt numbers of either, that are taken. */
  readonly saleIds: Set<string>;
  readonly returnIds: Set<string>;
  readonly receiptNumbers: Set<string>;
  /** Sales that returns of the batch name. */
  readonly sales: Map<string, KnownSale>;
  readonly earlyReturns: EarlyReturns;
  /** Returns that exchange tenders of the batch name. */
  readonly returns: Map<string, KnownReturn>;
  readonly moves: Map<string, KnownMove>;
  readonly shifts: Map<string, KnownShift>;
  readonly clerkIds: ReadonlySet<string>;
  readonly variants: ReadonlyMap<string, VariantStock>;
  /** Whole dong today; a variant without a price is left out. */
  readonly prices: ReadonlyMap<string, Dong>;
  readonly stock: StockWorld;
}
