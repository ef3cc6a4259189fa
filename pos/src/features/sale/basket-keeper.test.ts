import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { anItem, freshName, idsFrom } from "../../test-support/builders.js";
import { createBasketKeeper } from "./basket-keeper.js";

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

  it("takes goods out and puts them back as they were", async () => {
    const basket = await aBasket();
    basket.add(anItem());
    basket.add(anItem());
    const [line] = basket.view.get().row.lines;
    basket.setQuantity(line?.lineId ?? "", 0);
    expect(quantities(basket)).toEqual([]);
    basket.undo();
    expect(quantities(basket)).toEqual([2]);
    basket.clear();
    basket.undo();
    expect(quantities(basket)).toEqual([2]);
  });

  it("forgets what was taken out once the sale goes on", async () => {
    const basket = await aBasket();
    basket.add(anItem());
    basket.clear();
    basket.add(anItem({ variant_id: "variant_cup" }));
    expect(basket.view.get().undo).toBeNull();
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
