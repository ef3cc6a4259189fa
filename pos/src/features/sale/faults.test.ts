import { dong } from "@saolang/domain/money";
import { Dexie } from "dexie";
import { describe, expect, it, vi } from "vitest";
import { Cache } from "../../local/cache.js";
import { Ledger } from "../../local/ledger.js";
import { durably } from "../../local/storage-failure.js";
import { anItem, aTill, freshName } from "../../test-support/builders.js";
import { saleWith, sell } from "../../test-support/sold.js";
import { createBasketKeeper } from "./basket-keeper.js";
import { recordSale } from "./record.js";

const full = (): Error =>
  new Dexie.AbortError("aborted", new DOMException("full", "QuotaExceededError"));

/** A till whose clerk has taken a transfer and cash for a bowl; nothing is recorded yet. */
async function moneyTaken(name: string) {
  const till = await aTill(name);
  const basket = await createBasketKeeper(till.ledger, 1, till.mintId);
  basket.add(anItem());
  const recorded = [
    { tenderId: till.mintId(), kind: "vietqr" as const, amount: 200_000, reference: "FT1" },
  ];
  basket.setTaken({ recorded, received: 300_000 });
  return { till, row: await basket.settled() };
}

describe("faults of a sale", () => {
  it("fault 1: killed between money and record, the till comes back to the same basket with the money preset, and sells it once", async () => {
    const name = freshName();
    const { till, row } = await moneyTaken(name);
    till.ledger.close();

    const ledger = new Ledger(name);
    expect(await ledger.sales.count()).toBe(0);
    const reopened = await createBasketKeeper(ledger, 1, till.mintId);
    const back = await reopened.settled();
    expect(back).toEqual(row);
    const received = dong(back.taken?.received ?? 0);
    const retry = () => recordSale(ledger, { ...saleWith(till, back), received });
    expect(await Promise.all([retry(), retry()])).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await ledger.sales.toArray()).map(({ payload }) => payload.tenders)).toMatchObject([
      [
        { kind: "vietqr", amount: 200_000, reference: "FT1" },
        { kind: "cash", amount: 250_000, received: 300_000, change: 50_000 },
      ],
    ]);
    expect(await ledger.baskets.get(1)).not.toHaveProperty("taken");
  });

  it("fault 2: killed after the record and before the receipt, the till comes back to the receipt", async () => {
    const name = freshName();
    const till = await aTill(name);
    await sell(till);
    till.ledger.close();
    const ledger = new Ledger(name);
    const reopened = await createBasketKeeper(ledger, 1, till.mintId);
    expect(reopened.view.get().row).toMatchObject({ lines: [], shownSaleId: till.basket.saleId });
    expect(await ledger.outbox.where("state").equals("pending").count()).toBe(2);
  });

  it("fault 3: what was called paid was written with strict durability, and its number is not given out again after a power cut", async () => {
    const name = freshName();
    // Before the ledger opens: it holds on to the function it finds then.
    const asked = vi.spyOn(IDBDatabase.prototype, "transaction");
    const till = await aTill(name);
    await sell(till);
    const writes = asked.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writes.length).toBeGreaterThan(0);
    expect(writes.every(([, , options]) => options?.durability === "strict")).toBe(true);
    asked.mockRestore();
    till.ledger.close();
    const ledger = new Ledger(name);
    expect(await ledger.sales.count()).toBe(1);
    await sell(till, till.basketOf(1), ledger);
    const numbers = (await ledger.sales.toArray()).map(({ payload }) => payload.receipt_number);
    expect(numbers.sort()).toEqual(["BT1-A-2611-0001", "BT1-A-2611-0002"]);
  });

  it("fault 13: a full disk refuses the sale instead of calling it paid", async () => {
    const till = await aTill();
    till.ledger.sales.hook("creating", () => {
      throw full();
    });
    const outcome = await durably(new Cache(freshName()), () => sell(till));
    expect(outcome).toEqual({ ok: false, refusal: { code: "storage_full" } });
    expect(await till.ledger.sales.count()).toBe(0);
    expect(await till.ledger.outbox.count()).toBe(1);
  });

  it("fault 13: a full disk gives up the catalogue, never the sale, when that makes room", async () => {
    const till = await aTill();
    const cache = new Cache(freshName());
    await cache.chunks.put({ chunk: 1, json: "[]" });
    const write = vi.fn(async () => {
      if ((await cache.chunks.count()) > 0) throw full();
      return sell(till);
    });
    expect((await durably(cache, write)).ok).toBe(true);
    expect(await till.ledger.sales.count()).toBe(1);
  });

  it("fault 13: a basket that did not fit is written again before payment, with what the log lacks", async () => {
    const till = await aTill();
    const basket = await createBasketKeeper(till.ledger, 1, till.mintId);
    let isFull = true;
    till.ledger.baskets.hook("creating", () => {
      if (isFull) throw full();
    });
    basket.add(anItem());
    basket.clear({ clerkName: "Lan", at: new Date("2026-11-22T01:05:00.000Z") });
    await expect(basket.settled()).rejects.toThrow();
    isFull = false;
    await basket.settled();
    expect(await till.ledger.baskets.count()).toBe(1);
    expect((await till.ledger.log.toArray()).map(({ act }) => act)).toEqual([
      "shift_opened",
      "basket_cleared",
    ]);
  });

  it("lets a bug through as a bug", async () => {
    const broken = durably(new Cache(freshName()), () => Promise.reject(new TypeError("bug")));
    await expect(broken).rejects.toThrow(TypeError);
  });
});
