import { accept, refuse, type Result } from "../result/index.js";
import { add, allocate, type Dong, dong, subtract, sum, times } from "../money/index.js";

/** What was sold on one line, dong; the discount is for the whole line, not per piece. */
export interface SaleLine {
  readonly unitPrice: Dong;
  readonly quantity: number;
  readonly discount: Dong;
}

/** Unit price times pieces, before discount. */
export function lineGross(line: Pick<SaleLine, "unitPrice" | "quantity">): Dong {
  return times(line.unitPrice, line.quantity);
}

/** What a line costs: unit price times pieces, less the discount of the line. */
export function lineTotal(unitPrice: Dong, quantity: number, discount: Dong = dong(0)): Dong {
  return subtract(times(unitPrice, quantity), discount);
}

/**
 * Spreads a discount of the whole basket over its lines by what is left to pay on each, on
 * top of the discounts they have; no line falls below 0 and the parts sum to the discount.
 * Refuses (discount_too_large) a negative discount or one larger than the basket.
 */
export function spreadDiscount<Line extends SaleLine>(
  lines: readonly Line[],
  discount: Dong,
): Result<Line[], "discount_too_large"> {
  const payable = lines.map((line) => lineTotal(line.unitPrice, line.quantity, line.discount));
  const largest = sum(payable);
  if (discount < 0 || discount > largest) {
    return refuse("discount_too_large", { discount, largest });
  }
  const parts = allocate(discount, payable);
  return accept(
    lines.map((line, index) => ({
      ...line,
      discount: add(line.discount, parts[index] ?? dong(0)),
    })),
  );
}
