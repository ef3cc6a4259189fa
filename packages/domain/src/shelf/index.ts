/** Pieces of goods at one sales point by the books, whole. */
export interface Shelf {
  /** What lies there, and what a count of it is held against. Below zero after sales of goods the books did not have. */
  readonly onHand: number;
  /** What web orders wait for; it lies there until it is handed over. */
  readonly reserved: number;
  /** What may be sold or sent: on hand less reserved. Below zero when more is promised than lies there. */
  readonly free: number;
}

/** The shelf by what of it is free and what is reserved. Throws RangeError for a reservation that is no count of pieces. */
export function shelfOf(free: number, reserved: number): Shelf {
  if (!Number.isSafeInteger(free)) throw new RangeError(`${free} is no number of pieces`);
  if (!Number.isSafeInteger(reserved) || reserved < 0) {
    throw new RangeError(`${reserved} pieces cannot be reserved`);
  }
  return { onHand: free + reserved, reserved, free };
}

/** How many of the pieces that lie there are promised to web orders; never more than lie there. */
export function promisedOf({ onHand, reserved }: Shelf): number {
  return Math.min(reserved, Math.max(onHand, 0));
}

/** Whether so many pieces cannot leave without some that web orders wait for. */
export function takesPromised({ reserved, free }: Shelf, pieces: number): boolean {
  return reserved > 0 && pieces > Math.max(free, 0);
}
