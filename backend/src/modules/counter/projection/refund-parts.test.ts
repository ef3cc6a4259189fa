import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { refundParts } from "./refund-parts";

const cash = (amount: number) => ({
  tender_id: "t1",
  kind: "cash" as const,
  amount,
  received: amount,
  change: 0,
});
const card = (amount: number) => ({
  tender_id: "t2",
  kind: "card" as const,
  amount,
  reference: null,
});
const back = (kind: "cash" | "card" | "exchange", amount: number) => ({
  tenders: [{ tender_id: "t3", kind, amount, reference: null }],
});
const part = (position: number, amount: number) => ({ position, amount: dong(amount) });

describe("a refund", () => {
  const sale = { tenders: [cash(100_000), card(50_000)] };

  it("is taken from the payment of its own kind first, then from the others", () => {
    expect(refundParts(back("card", 50_000), sale, [])).toEqual([part(1, 50_000)]);
    expect(refundParts(back("card", 70_000), sale, [])).toEqual([part(0, 20_000), part(1, 50_000)]);
    expect(refundParts(back("exchange", 120_000), sale, [])).toEqual([
      part(0, 100_000),
      part(1, 20_000),
    ]);
  });

  it("takes only what other refunds left, and leaves out what cash rounding gave beyond that", () => {
    const before = [part(0, 100_000), part(1, 10_000)];
    expect(refundParts(back("cash", 40_500), sale, before)).toEqual([part(1, 40_000)]);
  });

  it("throws when more than rounding is left over", () => {
    expect(() => refundParts(back("cash", 151_000), sale, [])).toThrow(/exceeds what was paid/);
  });
});
