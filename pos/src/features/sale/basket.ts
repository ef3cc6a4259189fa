import type { PosCatalogItem } from "@saolang/contracts";
import type { BasketLine, BasketRow, Discount } from "../../local/ledger-rows.js";

/** What a basket is, whichever window it lies in. */
export type Basket = Omit<BasketRow, "slot" | "shownSaleId" | "shownReturnId">;

/** Most pieces a line takes at a till; a contract of thousands is no counter sale. */
export const mostPieces = 9_999;

/**
 * Puts pieces in: onto the line of the same goods at the same price, else as a new line at the end. A line that has a
 * discount or a note of its own was spoken of with the customer; more pieces of the goods are not part of that.
 */
export function addPieces(
  lines: readonly BasketLine[],
  item: PosCatalogItem,
  mintId: () => string,
  pieces = 1,
): BasketLine[] {
  const isSame = (line: BasketLine): boolean =>
    line.item.variant_id === item.variant_id &&
    line.item.price === item.price &&
    line.discount === undefined &&
    line.note === undefined;
  if (!lines.some(isSame)) return [...lines, { lineId: mintId(), item, quantity: pieces }];
  return lines.map((line) =>
    isSame(line) ? { ...line, quantity: Math.min(mostPieces, line.quantity + pieces) } : line,
  );
}

/** Sets the pieces of a line; 0 takes it out. */
export function setQuantity(
  lines: readonly BasketLine[],
  lineId: string,
  quantity: number,
): BasketLine[] {
  if (quantity <= 0) return lines.filter((line) => line.lineId !== lineId);
  return lines.map((line) => (line.lineId === lineId ? { ...line, quantity } : line));
}

/** What was agreed about one line; null leaves or takes it away. */
export interface LineTerms {
  readonly item: PosCatalogItem;
  readonly discount: Discount | null;
  readonly note: string | null;
}

/** Puts terms on a line in place of those it had. */
export function setTerms(
  lines: readonly BasketLine[],
  lineId: string,
  { item, discount, note }: LineTerms,
): BasketLine[] {
  return lines.map((line) =>
    line.lineId === lineId
      ? {
          lineId,
          item,
          quantity: line.quantity,
          ...(discount === null ? {} : { discount }),
          ...(note === null ? {} : { note }),
        }
      : line,
  );
}

/** Puts a discount and a note on the whole basket in place of those it had. */
export function setBasketTerms<Row extends Basket>(
  { discount: _discount, note: _note, ...row }: Row,
  terms: { readonly discount: Discount | null; readonly note: string | null },
) {
  return {
    ...row,
    ...(terms.discount === null ? {} : { discount: terms.discount }),
    ...(terms.note === null ? {} : { note: terms.note }),
  };
}

/** Pieces of all lines. */
export function pieceCount(lines: readonly BasketLine[]): number {
  return lines.reduce((count, line) => count + line.quantity, 0);
}

/** True when there is nothing to lose: no goods, none coming back, no money taken. */
export function isEmptyBasket({ lines, exchange, taken }: Basket): boolean {
  return lines.length === 0 && exchange === undefined && (taken?.recorded.length ?? 0) === 0;
}
