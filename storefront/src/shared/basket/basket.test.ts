import { describe, expect, it } from "vitest";
import {
  addLine,
  type Basket,
  maxLines,
  pieceCount,
  readBasketText,
  setQuantity,
  writeBasketText,
} from "./basket";

const basket: Basket = [
  { variant_id: "variant_a", quantity: 2 },
  { variant_id: "variant_b", quantity: 1 },
];

describe("the basket's cookie", () => {
  it("reads back what was written", () => {
    expect(readBasketText(writeBasketText(basket))).toEqual(basket);
  });

  it("is empty when there is none", () => {
    expect(readBasketText(undefined)).toEqual([]);
  });

  it("loses only the lines that cannot be read", () => {
    expect(readBasketText("variant_a*2.<script>*1.variant_c*0.variant_d*-1.variant_b*1")).toEqual(
      basket,
    );
  });

  it("stays within what a browser keeps, with the longest ids Medusa mints", () => {
    const line = (n: number) => ({
      variant_id: `variant_01JD8ZQK5W7M3T9V2X4Y6B8C${String(n).padStart(2, "0")}`,
      quantity: 999,
    });
    const full = Array.from({ length: maxLines + 5 }, (_, n) => line(n)).reduce(
      addLine,
      [] as Basket,
    );
    expect(full).toHaveLength(maxLines);
    expect(writeBasketText(full).length).toBeLessThan(3_000);
  });
});

describe("the basket", () => {
  it("adds the same variant up into one line", () => {
    expect(addLine(basket, { variant_id: "variant_a", quantity: 3 })[0]).toEqual({
      variant_id: "variant_a",
      quantity: 5,
    });
  });

  it("drops a line whose quantity goes to zero and never holds more than 999 of one", () => {
    expect(setQuantity(basket, "variant_b", 0)).toEqual([basket[0]]);
    expect(setQuantity(basket, "variant_b", 5_000)[1]?.quantity).toBe(999);
  });

  it("counts pieces, not lines", () => {
    expect(pieceCount(basket)).toBe(3);
  });
});
