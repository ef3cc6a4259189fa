import { type Dong, subtract, sum } from "../money/index.js";

/** Cash put into or taken out of the till during a shift, other than by sales; amount > 0. */
export interface CashMove {
  readonly kind: "in" | "out";
  readonly amount: Dong;
}

/** What must lie in the till: float + cash taken + moves in - moves out, dong. */
export function expectedCash(shift: {
  readonly float: Dong;
  readonly cashTaken: Dong;
  readonly moves: readonly CashMove[];
}): Dong {
  const moved = (kind: CashMove["kind"]): Dong =>
    sum(shift.moves.filter((move) => move.kind === kind).map((move) => move.amount));
  return subtract(sum([shift.float, shift.cashTaken, moved("in")]), moved("out"));
}

/** Counted less expected, dong: above 0 there is too much in the till, below 0 too little. */
export function difference(counted: Dong, expected: Dong): Dong {
  return subtract(counted, expected);
}

/** A drawer that is off by a single dong is explained before its shift closes. */
export function needsReason(off: Dong): boolean {
  return off !== 0;
}

/** The move that takes another back. */
export function opposite(kind: CashMove["kind"]): CashMove["kind"] {
  return kind === "in" ? "out" : "in";
}
