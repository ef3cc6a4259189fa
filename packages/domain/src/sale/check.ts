import { add, type Dong, subtract, sum } from "../money/index.js";
import { accept, refuse, type Result } from "../result/index.js";
import { lineGross, lineTotal, type SaleLine } from "./line.js";
import { roundingLimit } from "./rounding-limit.js";
import type { SaleTotals } from "./totals.js";

/** How part of a sale was paid, dong: received - change = amount. */
export interface SaleTender {
  readonly kind: string;
  readonly amount: Dong;
  readonly received: Dong;
  readonly change: Dong;
}

/** A sale as the till recorded it: every figure as printed. */
export interface SaleFigures {
  readonly lines: readonly (SaleLine & { readonly total: Dong })[];
  readonly totals: SaleTotals;
  readonly tenders: readonly SaleTender[];
  /** The part of the discount given on the whole basket, spread over the lines already. */
  readonly basketDiscount?: Dong;
}

export type SaleRefusal =
  "empty_sale" | "bad_quantity" | "sum_mismatch" | "tender_mismatch" | "change_mismatch";

/**
 * Proves that the figures of a sale agree with each other, the same on the till before it
 * saves and on the server before it records. Nothing is recomputed: what was printed counts.
 * Refuses with empty_sale, bad_quantity, sum_mismatch, tender_mismatch or change_mismatch.
 */
export function checkSale<Sale extends SaleFigures>(sale: Sale): Result<Sale, SaleRefusal> {
  try {
    return checkFigures(sale);
  } catch (error) {
    // Amounts that leave exact integers cannot be the figures of a sale; a server must not
    // answer 500 to them for ever.
    if (error instanceof RangeError) return refuse("sum_mismatch", { reason: error.message });
    throw error;
  }
}

function checkFigures<Sale extends SaleFigures>(sale: Sale): Result<Sale, SaleRefusal> {
  if (sale.lines.length === 0) return refuse("empty_sale");
  for (const [line, { quantity }] of sale.lines.entries()) {
    if (!Number.isSafeInteger(quantity) || quantity < 1) {
      return refuse("bad_quantity", { line, quantity });
    }
  }
  const wrongSum = firstWrongSum(sale);
  if (wrongSum !== null) return refuse("sum_mismatch", { figure: wrongSum });
  if (!isPaid(sale)) return refuse("tender_mismatch", { due: sale.totals.due });
  const wrongChange = sale.tenders.findIndex((tender) => !isChangeRight(tender));
  return wrongChange < 0 ? accept(sale) : refuse("change_mismatch", { tender: wrongChange });
}

function firstWrongSum({ lines, totals, basketDiscount }: SaleFigures): string | null {
  for (const [index, line] of lines.entries()) {
    const isLineRight =
      line.unitPrice >= 0 &&
      line.discount >= 0 &&
      line.total >= 0 &&
      line.total === lineTotal(line.unitPrice, line.quantity, line.discount);
    if (!isLineRight) return `lines.${index}.total`;
  }
  if (totals.gross !== sum(lines.map(lineGross))) return "gross";
  if (totals.discount !== sum(lines.map((line) => line.discount))) return "discount";
  if (basketDiscount !== undefined && (basketDiscount < 1 || basketDiscount > totals.discount)) {
    return "basket_discount";
  }
  if (Math.abs(totals.rounding) >= roundingLimit) return "rounding";
  const due = add(subtract(totals.gross, totals.discount), totals.rounding);
  return totals.due === due && due >= 0 ? null : "due";
}

function isPaid({ totals, tenders }: SaleFigures): boolean {
  const paid = sum(tenders.map((tender) => tender.amount));
  // Only what is paid in notes is ever rounded.
  const mayRound = tenders.some((tender) => tender.kind === "cash");
  return (
    paid === totals.due &&
    tenders.every((tender) => tender.amount >= 0) &&
    (totals.rounding === 0 || mayRound)
  );
}

function isChangeRight({ kind, amount, received, change }: SaleTender): boolean {
  if (change < 0 || subtract(received, change) !== amount) return false;
  // Only notes give change.
  return kind === "cash" || change === 0;
}
