import { posCommand } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { Dexie } from "dexie";
import { describe, expect, it, vi } from "vitest";
import { Cache } from "../../local/cache.js";
import type { BasketRow } from "../../local/ledger-rows.js";
import { Ledger } from "../../local/ledger.js";
import { durably } from "../../local/storage-failure.js";
import { aTill, anItem, clerk, device, freshName, soldAt } from "../../test-support/builders.js";
import { certificateAt } from "../catalogue/certificate-of-item.js";
import { basketTotals } from "./basket.js";
import { recordSale } from "./record.js";

const received = dong(500_000);

/** The certificates that the goods of a basket show when they are sold. */
const certificatesOf =
  ({ lines }: BasketRow) =>
  (variantId: string) => {
    const line = lines.find(({ item }) => item.variant_id === variantId);
    return line ? certificateAt(line.item, soldAt) : null;
  };

async function paid(till: Awaited<ReturnType<typeof aTill>>, basket = till.basket) {
  const { ledger, shiftId, mintId } = till;
  const certificateOf = certificatesOf(basket);
  return recordSale(ledger, {
    basket,
    device,
    shiftId,
    clerk,
    received,
    soldAt,
    mintId,
    certificateOf,
  });
}

describe("recording a sale", () => {
  it("writes sale, receipt number, stock taken and command together, and the basket is empty", async () => {
    const till = await aTill();
    expect(await paid(till)).toEqual({ ok: true, value: till.basket.saleId });
    const sale = await till.ledger.sales.get(till.basket.saleId);
    expect(sale?.payload.receipt_number).toBe("BT1-A-2611-0001");
    expect(sale?.payload.tenders[0]).toMatchObject({ amount: 450_000, change: 50_000 });
    expect(sale?.payload.lines[0]).toMatchObject({ stars: 4, certificate_id: "certificate_bowl" });
    expect(await till.ledger.stockDeltas.toArray()).toMatchObject([
      { variantId: "variant_bowl", quantity: -1, confirmedAt: null },
    ]);
    expect(await till.ledger.baskets.get(1)).toMatchObject({
      lines: [],
      shownSaleId: till.basket.saleId,
    });
  });

  it("freezes bytes that the server's own schema accepts", async () => {
    const till = await aTill();
    await paid(till);
    const rows = await till.ledger.outbox.orderBy("seq").toArray();
    expect(rows.map((row) => [row.seq, row.type, row.state])).toEqual([
      [1, "shift.open", "pending"],
      [2, "sale.record", "pending"],
    ]);
    for (const row of rows) expect(posCommand.safeParse(JSON.parse(row.bytes)).success).toBe(true);
  });

  it("is still there after the till dies right after it answered", async () => {
    const name = freshName();
    const till = await aTill(name);
    await paid(till);
    till.ledger.close();
    const reopened = new Ledger(name);
    expect(await reopened.sales.count()).toBe(1);
    expect(await reopened.outbox.where("state").equals("pending").count()).toBe(2);
    expect((await reopened.baskets.get(1))?.shownSaleId).toBe(till.basket.saleId);
  });

  it("leaves nothing behind, not even a used number, when the till dies before the end", async () => {
    const name = freshName();
    const till = await aTill(name);
    till.ledger.baskets.hook("creating", () => {
      throw new Error("power cut");
    });
    await expect(paid(till)).rejects.toThrow();
    till.ledger.close();
    const reopened = new Ledger(name);
    expect(await reopened.sales.count()).toBe(0);
    expect(await reopened.outbox.count()).toBe(1);
    expect(await reopened.counters.get("receipt")).toBeUndefined();
  });

  it("is one sale when the same basket is paid twice, even at the same moment", async () => {
    const till = await aTill();
    const [first, second] = await Promise.all([paid(till), paid(till)]);
    expect(first).toEqual(second);
    expect(await till.ledger.sales.count()).toBe(1);
    expect(await till.ledger.outbox.count()).toBe(2);
  });

  it("gives different numbers to two windows that sell at the same moment", async () => {
    const till = await aTill();
    const other = { ...till, ledger: new Ledger(till.ledger.name) };
    await Promise.all([paid(till), paid(other, till.basketOf(1, 2))]);
    const sales = await till.ledger.sales.orderBy("counter").toArray();
    expect(sales.map((sale) => sale.payload.receipt_number)).toEqual([
      "BT1-A-2611-0001",
      "BT1-A-2611-0002",
    ]);
    const rows = await till.ledger.outbox.orderBy("seq").toArray();
    expect(rows.map((row) => row.seq)).toEqual([1, 2, 3]);
  });

  it("refuses too little money and a closed shift, and writes nothing", async () => {
    const till = await aTill();
    const { ledger, shiftId, mintId, basket } = till;
    const certificateOf = certificatesOf(basket);
    const sale = { basket, device, shiftId, clerk, soldAt, mintId, certificateOf };
    expect(await recordSale(ledger, { ...sale, received: dong(449_500) })).toMatchObject({
      refusal: { code: "tender_short" },
    });
    await ledger.shifts.update(shiftId, { state: "closed" });
    expect(await paid(till)).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await ledger.sales.count()).toBe(0);
  });

  it("sells without stars what has no valid certificate at that moment", async () => {
    const till = await aTill();
    const revoked = anItem({
      certificates: anItem().certificates.map((certificate) => ({
        ...certificate,
        revoked_at: "2026-11-22T01:04:59.000Z",
      })),
    });
    const lines = till.basket.lines.map((line) => ({ ...line, item: revoked }));
    await paid(till, { ...till.basket, lines });
    const sale = await till.ledger.sales.get(till.basket.saleId);
    expect(sale?.payload.lines[0]).toMatchObject({ stars: null, certificate_id: null });
  });
});

describe("a full disk", () => {
  const full = (): Error =>
    new Dexie.AbortError("aborted", new DOMException("full", "QuotaExceededError"));

  it("refuses the sale instead of calling it paid", async () => {
    const till = await aTill();
    till.ledger.sales.hook("creating", () => {
      throw full();
    });
    const outcome = await durably(new Cache(freshName()), () => paid(till));
    expect(outcome).toEqual({ ok: false, refusal: { code: "storage_full" } });
    expect(await till.ledger.sales.count()).toBe(0);
    expect(await till.ledger.outbox.count()).toBe(1);
  });

  it("gives up the catalogue, never the sale, when that makes room", async () => {
    const till = await aTill();
    const cache = new Cache(freshName());
    await cache.chunks.put({ chunk: 1, json: "[]" });
    const write = vi.fn(async () => {
      if ((await cache.chunks.count()) > 0) throw full();
      return paid(till);
    });
    expect((await durably(cache, write)).ok).toBe(true);
    expect(await till.ledger.sales.count()).toBe(1);
  });

  it("lets a bug through as a bug", async () => {
    const broken = durably(new Cache(freshName()), () => Promise.reject(new TypeError("bug")));
    await expect(broken).rejects.toThrow(TypeError);
  });
});

describe("the foot of the basket", () => {
  it("rounds what is due in cash to 500 ₫ and keeps the lines exact", async () => {
    const till = await aTill();
    const lines = till.basket.lines.map((line) => ({ ...line, item: anItem({ price: 12_300 }) }));
    expect(basketTotals(lines)).toEqual({ gross: 12_300, discount: 0, rounding: 200, due: 12_500 });
  });
});
