import type { PosCatalogItem } from "@saolang/contracts";
import { type Dong, dong } from "@saolang/domain/money";
import { lineTotal, saleTotals, type SaleTotals } from "@saolang/domain/sale";
import type { BasketLine } from "../../local/ledger-rows.js";

/** Cash is handed over in steps of 500 ₫; only the cash tender is ever rounded. */
const cashStep = 500;

/** Puts one more piece in: onto the line of the same goods at the same price, else as a new line at the end. */
export function addPiece(
  lines: readonly BasketLine[],
  item: PosCatalogItem,
  mintId: () => string,
): BasketLine[] {
  const isSame = (line: BasketLine): boolean =>
    line.item.variant_id === item.variant_id && line.item.price === item.price;
  if (!lines.some(isSame)) return [...lines, { lineId: mintId(), item, quantity: 1 }];
  return lines.map((line) => (isSame(line) ? { ...line, quantity: line.quantity + 1 } : line));
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

/** What one line costs, dong. */
export function basketLineTotal({ item, quantity }: BasketLine): Dong {
  return lineTotal(dong(item.price), quantity);
}

/** The foot of the basket; what is due is what cash can pay. */
export function basketTotals(lines: readonly BasketLine[]): SaleTotals {
  return saleTotals(
    lines.map(({ item, quantity }) => ({
      unitPrice: dong(item.price),
      quantity,
      discount: dong(0),
    })),
    cashStep,
  );
}

/** Pieces of all lines. */
export function pieceCount(lines: readonly BasketLine[]): number {
  return lines.reduce((count, line) => count + line.quantity, 0);
}
