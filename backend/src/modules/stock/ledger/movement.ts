export type MovementReason =
  | "sale"
  | "sale_return"
  | "receipt"
  | "returned_to_producer"
  | "count"
  | "transfer_out"
  | "transfer_in"
  | "online_handover"
  | "opening";

/** One change of stock and the fact it comes from; (source_type, source_id, source_line) counts once per item and place. */
export interface Movement {
  readonly inventory_item_id: string;
  readonly stock_location_id: string;
  /** Whole units, signed; never 0. */
  readonly quantity: number;
  readonly reason: MovementReason;
  readonly source_type: string;
  readonly source_id: string;
  readonly source_line: string;
  /** What a person would look for: the receipt or note number. */
  readonly document: string | null;
  readonly producer_id: string | null;
  readonly occurred_at: string;
}
