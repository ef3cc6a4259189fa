import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { aTill, clerk, freshName, soldAt } from "../../test-support/builders.js";
import { parkBasket, resumeBasket } from "./park.js";

async function aParking(name = freshName()) {
  const till = await aTill(name);
  const parking = { ledger: till.ledger, clerkName: clerk.name, at: soldAt, mintId: till.mintId };
  return { till, parking };
}

describe("parking a basket", () => {
  it("keeps it over a restart, with the identity of its sale, and leaves an empty one with another", async () => {
    const name = freshName();
    const { till, parking } = await aParking(name);
    const basket = { ...till.basket, note: "gói quà", discount: { amount: 1_000, reason: "quen" } };
    await parkBasket(parking, basket, "áo xanh");
    till.ledger.close();
    const reopened = new Ledger(name);
    const [parked] = await reopened.parkedBaskets.toArray();
    expect(parked).toMatchObject({ name: "áo xanh", clerkName: clerk.name });
    const fresh = await reopened.baskets.get(1);
    expect(fresh).toMatchObject({ lines: [] });
    expect(fresh?.saleId).not.toBe(basket.saleId);
    if (!fresh || !parked) throw new Error("the basket is parked");
    await resumeBasket({ ...parking, ledger: reopened }, fresh, parked.parkedId);
    expect(await reopened.baskets.get(1)).toEqual(basket);
    expect(await reopened.parkedBaskets.count()).toBe(0);
    expect((await reopened.log.toArray()).map(({ act, facts }) => [act, facts["amount"]])).toEqual([
      ["shift_opened", undefined],
      ["basket_parked", 449_000],
      ["basket_resumed", 449_000],
    ]);
  });

  it("parks what lies in the way when another is resumed: no goods are lost", async () => {
    const { till, parking } = await aParking();
    await parkBasket(parking, till.basket, null);
    const [first] = await till.ledger.parkedBaskets.toArray();
    const other = till.basketOf(2);
    await resumeBasket(parking, other, first?.parkedId ?? "");
    expect((await till.ledger.baskets.get(1))?.saleId).toBe(till.basket.saleId);
    const [second] = await till.ledger.parkedBaskets.toArray();
    expect(second?.basket.saleId).toBe(other.saleId);
  });

  it("resumes a basket in one window only", async () => {
    const { till, parking } = await aParking();
    await parkBasket(parking, till.basket, null);
    const [row] = await till.ledger.parkedBaskets.toArray();
    const here = { ...till.basketOf(0), slot: 1 };
    const there = { ...till.basketOf(0), slot: 2 };
    const outcomes = await Promise.all(
      [here, there].map((basket) => resumeBasket(parking, basket, row?.parkedId ?? "")),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(outcomes[1]).toMatchObject({ refusal: { code: "parked_gone" } });
  });
});
