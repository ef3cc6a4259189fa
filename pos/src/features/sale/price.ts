import { type Dong, dong, min, percentOf, subtract, zeroDong } from "@saolang/domain/money";
import {
  lineGross,
  lineTotal,
  saleTotals,
  type SaleTotals,
  spreadDiscount,
} from "@saolang/domain/sale";
import type { BasketLine, Discount } from "../../local/ledger-rows.js";
import type { Basket } from "./basket.js";

/** Cash is handed over in steps of 500 ₫; only the cash tender is ever rounded. */
export const cashStep = 500;

export interface PricedLine {
  readonly line: BasketLine;
  /** Given on this line itself, dong. */
  readonly own: Dong;
  /** `own` and the line's part of the discount of the basket. */
  readonly discount: Dong;
  /** What the line costs before the discount of the basket: what stands beside it on the screen. */
  readonly shown: Dong;
  /** What the line costs in the end. */
  readonly total: Dong;
}

export interface PricedBasket {
  readonly lines: readonly PricedLine[];
  readonly basketDiscount: Dong;
  /** Before any rounding: `due` is what the goods cost exactly. */
  readonly totals: SaleTotals;
}

/** What a discount takes off an amount, dong: never more than the amount. */
export function discountOn(amount: Dong, discount: Discount | undefined): Dong {
  if (discount === undefined) return zeroDong;
  const { basisPoints } = discount;
  const wanted = basisPoints === undefined ? dong(discount.amount) : percentOf(amount, basisPoints);
  return min(wanted, amount);
}

/** Every figure of a basket: the one place that says what the screen shows, the sale records and the receipt prints. */
export function priceBasket({ lines, discount }: Pick<Basket, "lines" | "discount">): PricedBasket {
  const own = lines.map(({ item, quantity, discount: given }) => {
    const unitPrice = dong(item.price);
    return {
      unitPrice,
      quantity,
      discount: discountOn(lineGross({ unitPrice, quantity }), given),
    };
  });
  const basketDiscount = discountOn(saleTotals(own, null).due, discount);
  const spread = spreadDiscount(own, basketDiscount);
  // `discountOn` never goes past what is left to pay.
  if (!spread.ok) throw new Error(`the discount of a basket fits: ${spread.refusal.code}`);
  const figures = spread.value.map((figure, at) => {
    const line = lines[at];
    const before = own[at];
    if (!line || !before) throw new Error("a discount is spread over the same lines");
    const total = lineTotal(figure.unitPrice, figure.quantity, figure.discount);
    return {
      line,
      own: before.discount,
      discount: figure.discount,
      shown: subtract(lineGross(figure), before.discount),
      total,
    };
  });
  return { lines: figures, basketDiscount, totals: saleTotals(spread.value, null) };
}
