import type { RefusalCode } from "@saolang/contracts";
import type { ShiftSale } from "@saolang/domain/shift";
import type { Dong } from "@saolang/domain/money";
import type { SignedInDevice } from "../device/device-by-token";
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

/** A shift while a batch is judged: sales of the same batch join it, and closing changes it. */
export interface KnownShift {
  readonly id: string;
  readonly device_id: string;
  readonly sales_point_id: string;
  readonly opened_seq: number;
  readonly float: Dong;
  isClosed: boolean;
  readonly sales: ShiftSale[];
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
  /** Sale ids and receipt numbers that are taken. */
  readonly saleIds: Set<string>;
  readonly receiptNumbers: Set<string>;
  readonly shifts: Map<string, KnownShift>;
  readonly clerkIds: ReadonlySet<string>;
  readonly variants: ReadonlyMap<string, VariantStock>;
  /** Whole dong today; a variant without a price is left out. */
  readonly prices: ReadonlyMap<string, Dong>;
}
