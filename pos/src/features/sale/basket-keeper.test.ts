import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { anItem, clerk, freshName, idsFrom, soldAt } from "../../test-support/builders.js";
import { needsAgeCheck } from "./age.js";
import { createBasketKeeper } from "./basket-keeper.js";

const by = { clerkName: clerk.name, at: soldAt };

const quantities = (basket: Awaited<ReturnType<typeof createBasketKeeper>>): number[] =>
  basket.view.get().row.lines.map((line) => line.quantity);

async function aBasket(name = freshName()) {
  return createBasketKeeper(new Ledger(name), 1, idsFrom());
}

describe("the basket", () => {
  it("counts a second scan of the same goods on the same line", async () => {
    const basket = await aBasket();
    basket.add(anItem());
    basket.add(anItem({ variant_id: "variant_cup" }));
    basket.add(anItem());
    expect(quantities(basket)).toEqual([2, 1]);
  });

  it("keeps the price that was shown when the price changes meanwhile", async () => {
    const basket = await aBasket();
    basket.add(anItem());
    basket.add(anItem({ price: 500_000 }));
    const prices = basket.view.get().row.lines.map((line) => line.item.price);
    expect(prices).toEqual([450_000, 500_000]);
  });

  it("survives a reload, with the identity of its sale", async () => {
    const name = freshName();
    const basket = await aBasket(name);
    for (let scans = 0; scans < 20; scans += 1) basket.add(anItem());
    const { saleId } = await basket.settled();
    const reloaded = await aBasket(name);
    expect(quantities(reloaded)).toEqual([20]);
    expect(reloaded.view.get().row.saleId).toBe(saleId);
  });

  it("takes acts back one after the other, whatever they were", async () => {
    const basket = await aBasket();
    basket.add(anItem());
    basket.add(anItem());
    const [line] = basket.view.get().row.lines;
    basket.setBasketTerms({ discount: { amount: 1_000, reason: "khách quen" }, note: "gói quà" });
    basket.setQuantity(line?.lineId ?? "", 0, by);
    basket.clear(by);
    expect(basket.view.get().row).not.toHaveProperty("discount");
    basket.undo();
    basket.undo();
    expect(quantities(basket)).toEqual([2]);
    expect(basket.view.get().row).toMatchObject({ note: "gói quà", discount: { amount: 1_000 } });
    basket.undo();
    expect(basket.view.get().row).not.toHaveProperty("note");
    basket.undo();
    basket.undo();
    expect(quantities(basket)).toEqual([]);
    expect(basket.view.get().past).toEqual([]);
  });

  it("has nothing to take back once a sale went out", async () => {
    const basket = await aBasket();
    basket.add(anItem());
    basket.nextSale();
    expect(basket.view.get().past).toEqual([]);
  });

  it("keeps money that was taken when an act is taken back", async () => {
    const basket = await aBasket();
    basket.add(anItem());
    basket.add(anItem());
    basket.setTaken({ recorded: [], received: 500_000 });
    basket.undo();
    expect(basket.view.get().row).toMatchObject({ taken: { received: 500_000 } });
  });

  it("writes removals, clearing and the age check in the log, with the basket they belong to", async () => {
    const ledger = new Ledger(freshName());
    const basket = await createBasketKeeper(ledger, 1, idsFrom());
    basket.add(anItem({ min_age: 18 }), 3);
    basket.add(anItem({ variant_id: "variant_cup" }));
    basket.confirmAge(clerk.id, 18, by);
    basket.removeAged(by);
    basket.clear(by);
    await basket.settled();
    const log = await ledger.log.toArray();
    expect(
      log.map(({ act, facts }) => [act, facts["quantity"] ?? facts["age"] ?? facts["amount"]]),
    ).toEqual([
      ["age_confirmed", 18],
      ["line_removed", 3],
      ["basket_cleared", 450_000],
    ]);
    expect(log[0]).toMatchObject({ clerkName: clerk.name, at: by.at.toISOString() });
  });

  it("asks for the age again when goods ask for more years, and for the next customer", async () => {
    const basket = await aBasket();
    basket.add(anItem({ min_age: 18 }));
    basket.confirmAge(clerk.id, 18, by);
    basket.add(anItem({ variant_id: "variant_cup" }));
    expect(needsAgeCheck(basket.view.get().row)).toBe(false);
    basket.add(anItem({ variant_id: "variant_rum", min_age: 21 }));
    expect(needsAgeCheck(basket.view.get().row)).toBe(true);
    basket.confirmAge(clerk.id, 21, by);
    basket.clear(by);
    basket.add(anItem({ min_age: 18 }));
    expect(needsAgeCheck(basket.view.get().row)).toBe(true);
  });

  it("adds no more pieces to a line that was spoken of", async () => {
    const basket = await aBasket();
    basket.add(anItem());
    const [line] = basket.view.get().row.lines;
    basket.setTerms(line?.lineId ?? "", {
      item: anItem(),
      discount: { amount: 5_000, reason: "hàng lỗi" },
      note: null,
    });
    basket.add(anItem());
    expect(quantities(basket)).toEqual([1, 1]);
  });

  it("tells whoever waits for payment that the ledger could not keep it", async () => {
    const ledger = new Ledger(freshName());
    const basket = await createBasketKeeper(ledger, 1, idsFrom());
    ledger.baskets.hook("creating", () => {
      throw new Error("disk");
    });
    basket.add(anItem());
    await expect(basket.settled()).rejects.toThrow("disk");
  });
});
