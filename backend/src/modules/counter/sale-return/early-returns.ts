import { add, type Dong, dong } from "@saolang/domain/money";
import type { EarlyReturn, EarlyReturns } from "../command/world";

interface GivenBack {
  readonly sale_id: string;
  readonly receipt_number: string;
  readonly lines: readonly {
    readonly line_id: string;
    readonly quantity: number;
    readonly refund: Dong;
  }[];
}

/** Remembers a return until its sale is heard of. */
export function addEarlyReturn(
  early: EarlyReturns,
  { sale_id, receipt_number, lines }: GivenBack,
): void {
  const nothing: EarlyReturn = { lines: new Map(), returns: [] };
  const known = early.get(sale_id) ?? nothing;
  early.set(sale_id, known);
  known.returns.push(receipt_number);
  for (const { line_id, quantity, refund } of lines) {
    const before = known.lines.get(line_id) ?? { quantity: 0, refund: dong(0) };
    known.lines.set(line_id, {
      quantity: before.quantity + quantity,
      refund: add(before.refund, refund),
    });
  }
}
