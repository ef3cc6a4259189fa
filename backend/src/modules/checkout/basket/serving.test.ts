import { describe, expect, it } from "vitest";
import {
  availableAt,
  type NeededLine,
  servingPoints,
  shortLines,
  type StockedPoint,
} from "./serving";

const bowl: NeededLine = {
  variantId: "bowl",
  quantity: 2,
  salesChannelIds: ["batt", "hado"],
  needs: [{ inventoryItemId: "item-bowl", perPiece: 1 }],
};

const point = (code: string, more: Partial<StockedPoint> = {}): StockedPoint => ({
  id: code,
  code,
  communeCode: null,
  position: 0,
  salesChannelId: code,
  available: { "item-bowl": 5 },
  ...more,
});

describe("serving a basket", () => {
  it("takes a point that has everything and sells it online, and no other", () => {
    const points = [
      point("batt"),
      point("hado", { available: { "item-bowl": 1 } }),
      point("else"),
      point("none", { salesChannelId: "batt", available: {} }),
    ];
    expect(servingPoints(points, [bowl], null).map(({ code }) => code)).toEqual(["batt"]);
  });

  it("goes by commune, then province, then the office's order, then code", () => {
    const line = { ...bowl, salesChannelIds: ["x"] };
    const at = (code: string, communeCode: string, position: number) =>
      point(code, { communeCode, position, salesChannelId: "x" });
    // 00577 Bát Tràng and 09556 Hà Đông are Hanoi; 26485 Nhơn Trạch is Đồng Nai.
    const points = [
      at("DN", "26485", 0),
      at("HD", "09556", 2),
      at("BD", "00004", 1),
      at("BT", "00577", 9),
    ];
    expect(servingPoints(points, [line], "00577").map(({ code }) => code)).toEqual([
      "BT",
      "BD",
      "HD",
      "DN",
    ]);
    expect(servingPoints(points, [line], null).map(({ code }) => code)).toEqual([
      "DN",
      "BD",
      "HD",
      "BT",
    ]);
  });

  it("adds up what two lines need of the same item", () => {
    const gift: NeededLine = {
      ...bowl,
      variantId: "gift",
      quantity: 1,
      needs: [{ inventoryItemId: "item-bowl", perPiece: 4 }],
    };
    const batt = point("batt");
    expect([availableAt(batt, bowl), availableAt(batt, gift)]).toEqual([5, 1]);
    expect(shortLines(batt, [bowl]).length + shortLines(batt, [gift]).length).toBe(0);
    expect(shortLines(batt, [bowl, gift])).toHaveLength(2);
  });

  it("never answers less than nothing, and plenty when stock is not kept", () => {
    expect(availableAt(point("batt", { available: { "item-bowl": -3 } }), bowl)).toBe(0);
    expect(availableAt(point("batt"), { ...bowl, needs: [] })).toBe(999);
  });
});
