import type { StoreProduct, StoreSalesPoint } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { isBuyableOnline, stockByPoint } from "./stock";

const point = (code: string, sellsOnline: boolean): StoreSalesPoint => ({
  id: `sp_${code}`,
  code,
  name: code,
  address: null,
  commune: null,
  opening_hours: null,
  sells_online: sellsOnline,
});
const variant = (id: string, stock: Record<string, number>): StoreProduct["variants"][number] => ({
  id,
  title: id,
  sku: null,
  barcode: null,
  price: 1_000,
  stock,
});

const product = {
  sales_points: [point("BT1", true), point("VP1", true), point("HC1", false)],
  variants: [variant("small", { BT1: 2, HC1: 5 }), variant("large", { BT1: 1, VP1: 0 })],
};

describe("stock on the product page", () => {
  it("names the points that hold some, fullest first, with the pieces of each variant", () => {
    expect(stockByPoint(product).map(({ point: { code }, total }) => [code, total])).toEqual([
      ["HC1", 5],
      ["BT1", 3],
    ]);
    expect(stockByPoint(product)[1]?.variants.map(({ quantity }) => quantity)).toEqual([2, 1]);
  });

  it("can be bought online only from a point that sells online", () => {
    expect(isBuyableOnline(product, "small")).toBe(true);
    expect(isBuyableOnline({ ...product, sales_points: [point("HC1", false)] }, "small")).toBe(
      false,
    );
    expect(isBuyableOnline({ ...product, sales_points: [point("VP1", true)] }, "large")).toBe(
      false,
    );
  });
});
