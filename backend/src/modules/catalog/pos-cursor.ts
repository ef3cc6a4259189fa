/** Where a till stands: the database it read from and the journal position its answer was complete up to. */
export interface PosCursor {
  readonly epoch: string;
  readonly xid: bigint;
}

const cursorShape = /^([^~]{1,120})~(\d{1,20})$/;

/** The cursor as tills carry it; opaque to them. */
export function writePosCursor({ epoch, xid }: PosCursor): string {
  return Buffer.from(`${epoch}~${xid}`).toString("base64url");
}

/** Reads a cursor; null when it is none of ours, and the till then gets everything. */
export function readPosCursor(text: string): PosCursor | null {
  const match = cursorShape.exec(Buffer.from(text, "base64url").toString("utf8"));
  const [, epoch, xid] = match ?? [];
  return epoch === undefined || xid === undefined ? null : { epoch, xid: BigInt(xid) };
}
