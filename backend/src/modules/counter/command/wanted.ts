import type { PosCommand } from "@saolang/contracts";

/** The ids a batch mentions, by what has to be looked up for it. */
export interface Wanted {
  readonly commandIds: readonly string[];
  readonly seqs: readonly number[];
  readonly clerkIds: readonly string[];
  readonly shiftIds: readonly string[];
  /** Shifts that are about to close. */
  readonly closing: readonly string[];
  /** Sales and returns to record. */
  readonly saleIds: readonly string[];
  readonly returnIds: readonly string[];
  readonly receiptNumbers: readonly string[];
  /** Sales that goods come back of. */
  readonly returnedSaleIds: readonly string[];
  /** Returns that pay for other goods. */
  readonly exchangedReturnIds: readonly string[];
  /** Moves to record and moves to undo. */
  readonly moveIds: readonly string[];
  readonly soldVariantIds: readonly string[];
  readonly returnedVariantIds: readonly string[];
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Reads from a batch what has to be looked up to judge it. */
export function wantedBy(commands: readonly PosCommand[]): Wanted {
  const sales = commands.flatMap(({ type, payload }) => (type === "sale.record" ? [payload] : []));
  const returns = commands.flatMap(({ type, payload }) =>
    type === "sale.return" ? [payload] : [],
  );
  const moves = commands.flatMap(({ type, payload }) => (type === "shift.move" ? [payload] : []));
  const tenders = sales.flatMap((sale) => sale.tenders);
  return {
    commandIds: commands.map(({ id }) => id),
    seqs: commands.map(({ seq }) => seq),
    clerkIds: unique(commands.map(({ payload }) => payload.clerk_id)),
    shiftIds: unique(
      commands.flatMap(({ payload }) => ("shift_id" in payload ? [payload.shift_id] : [])),
    ),
    closing: commands.flatMap(({ type, payload }) =>
      type === "shift.close" ? [payload.shift_id] : [],
    ),
    saleIds: sales.map((sale) => sale.sale_id),
    returnIds: returns.map((one) => one.return_id),
    receiptNumbers: [...sales, ...returns].map((one) => one.receipt_number),
    returnedSaleIds: unique(returns.map((one) => one.sale_id)),
    exchangedReturnIds: unique(
      tenders.flatMap((tender) => (tender.kind === "exchange" ? [tender.return_id] : [])),
    ),
    moveIds: unique(moves.flatMap(({ move_id, voids }) => (voids ? [move_id, voids] : [move_id]))),
    soldVariantIds: unique(sales.flatMap(({ lines }) => lines.map((line) => line.variant_id))),
    returnedVariantIds: unique(returns.flatMap(({ lines }) => lines.map((one) => one.variant_id))),
  };
}
