import { dong, sum } from "@saolang/domain/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BasketRow, Discount } from "../../local/ledger-rows.js";
import { anItem, clerk, device, idsFrom, soldAt } from "../../test-support/builders.js";
import { priceBasket } from "./price.js";
import { wireSale } from "./wire-sale.js";

const mintId = idsFrom();

const aDiscount: fc.Arbitrary<Discount | undefined> = fc.option(
  fc.oneof(
    fc.record({ amount: fc.integer({ min: 1, max: 2_000_000 }), reason: fc.constant("quen") }),
    fc.record({
      amount: fc.constant(0),
      reason: fc.constant("lỗi"),
      basisPoints: fc.integer({ min: 1, max: 10_000 }),
    }),
  ),
  { nil: undefined },
);

const aLine = fc
  .record({
    price: fc.integer({ min: 0, max: 3_000_000 }),
    quantity: fc.integer({ min: 1, max: 30 }),
    discount: aDiscount,
  })
  .map(({ price, quantity, discount }) => ({
    lineId: mintId(),
    item: anItem({ price }),
    quantity,
    ...(discount ? { discount } : {}),
  }));

const aBasket = fc
  .record({ lines: fc.array(aLine, { minLength: 1, maxLength: 8 }), discount: aDiscount })
  .map(({ lines, discount }): BasketRow => ({
    slot: 1,
    saleId: mintId(),
    shownSaleId: null,
    lines,
    ...(discount ? { discount } : {}),
  }));

/** Parts of a whole that other tenders pay, in thousandths. */
const parts = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 3 });

describe("the price of a basket", () => {
  it("never gives more off than goods cost, and what stands beside the lines adds up", () => {
    fc.assert(
      fc.property(aBasket, (basket) => {
        const { lines, basketDiscount, totals } = priceBasket(basket);
        expect(
          lines.every(({ total, shown, own }) => total >= 0 && shown >= total && own >= 0),
        ).toBe(true);
        expect(sum(lines.map(({ total }) => total))).toBe(totals.due);
        expect(sum(lines.map(({ shown }) => shown)) - basketDiscount).toBe(totals.due);
      }),
    );
  });

  it("makes a sale that the server's check accepts, however it is discounted, split and exchanged", () => {
    fc.assert(
      fc.property(aBasket, parts, fc.integer({ min: 0, max: 1_500 }), (basket, shares, back) => {
        const exact = priceBasket(basket).totals.due;
        const share = (thousandths: number) => Math.floor((exact * thousandths) / 1_000);
        const credit =
          back === 0
            ? null
            : { returnId: mintId(), amount: dong(Math.floor((exact * back) / 1_000)) };
        const recorded = shares.map((thousandths) => ({
          tenderId: mintId(),
          kind: "vietqr" as const,
          amount: share(thousandths),
          reference: null,
        }));
        const left = exact - (credit ? Math.min(credit.amount, exact) : 0);
        const isTooMuch = recorded.reduce((all, { amount }) => all + amount, 0) > left;
        const wired = wireSale(
          {
            basket: { ...basket, taken: { recorded, received: null } },
            device,
            shiftId: mintId(),
            clerk,
            received: dong(1_000_000_000),
            soldAt,
            mintId,
            certificateOf: () => null,
          },
          credit,
        );
        if (isTooMuch) expect(wired).toMatchObject({ refusal: { code: "tender_mismatch" } });
        else expect(wired.ok ? "accepted" : wired.refusal).toBe("accepted");
      }),
    );
  });

  it("lets a discount given as a rate follow the pieces, and caps one given as an amount", () => {
    const line = { lineId: "1", item: anItem({ price: 10_000 }), quantity: 3 };
    const rate = { amount: 0, basisPoints: 1_000, reason: "lỗi" };
    expect(priceBasket({ lines: [{ ...line, discount: rate }] }).totals.discount).toBe(3_000);
    const amount = { amount: 50_000, reason: "quen" };
    expect(priceBasket({ lines: [line], discount: amount }).totals.due).toBe(0);
  });
});
