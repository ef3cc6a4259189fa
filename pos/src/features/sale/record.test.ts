import { posCommand } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import type { BasketRow } from "../../local/ledger-rows.js";
import { Ledger } from "../../local/ledger.js";
import { aTill, anItem, clerk, device, freshName, soldAt } from "../../test-support/builders.js";
import { certificateAt } from "../catalogue/certificate-of-item.js";
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

describe("a sale with discounts, other tenders and an age check", () => {
  const wine = anItem({ variant_id: "variant_wine", price: 180_300, min_age: 18 });

  async function recorded() {
    const till = await aTill();
    const [line] = till.basket.lines;
    if (!line) throw new Error("the builder puts a bowl into the basket");
    const basket: BasketRow = {
      ...till.basket,
      lines: [
        { ...line, discount: { amount: 50_000, reason: "Hàng lỗi nhẹ" }, note: "men xước" },
        { lineId: till.mintId(), item: wine, quantity: 1 },
      ],
      discount: { amount: 0, basisPoints: 1_000, reason: "Khách quen" },
      note: "gói quà",
      ageCheck: { confirmedBy: clerk.id, confirmedAt: soldAt.toISOString() },
      taken: {
        recorded: [
          { tenderId: till.mintId(), kind: "vietqr", amount: 300_000, reference: "FT26325" },
        ],
        received: null,
      },
    };
    expect(await paid(till, basket)).toMatchObject({ ok: true });
    const sale = await till.ledger.sales.get(basket.saleId);
    if (!sale) throw new Error("the sale is recorded");
    return { till, payload: sale.payload };
  }

  it("keeps every figure and every word of it", async () => {
    const { payload } = await recorded();
    expect(payload.totals).toEqual({
      gross: 630_300,
      discount: 108_030,
      rounding: 230,
      due: 522_500,
    });
    expect(payload.tenders).toMatchObject([
      { kind: "vietqr", amount: 300_000, reference: "FT26325" },
      { kind: "cash", amount: 222_500, received: 500_000, change: 277_500 },
    ]);
    expect(payload).toMatchObject({
      basket_discount: { amount: 58_030, reason: "Khách quen" },
      note: "gói quà",
      age_check: { confirmed_by: clerk.id },
    });
    expect(payload.lines.map((line) => [line.discount_reason, line.note])).toEqual([
      ["Hàng lỗi nhẹ", "men xước"],
      [null, null],
    ]);
  });

  it("freezes bytes that the server's own schema accepts", async () => {
    const { till } = await recorded();
    const row = await till.ledger.outbox.orderBy("seq").last();
    expect(posCommand.safeParse(JSON.parse(row?.bytes ?? "{}")).success).toBe(true);
  });

  it("writes each discount in the log with its reason and the receipt", async () => {
    const { till, payload } = await recorded();
    const receipt = payload.receipt_number;
    expect((await till.ledger.log.toArray()).slice(1)).toMatchObject([
      { act: "discount_given", facts: { receipt, amount: 50_000, reason: "Hàng lỗi nhẹ" } },
      { act: "discount_given", facts: { receipt, amount: 58_030, reason: "Khách quen" } },
    ]);
  });

  it("says nothing of an age when nothing asks for it any more", async () => {
    const till = await aTill();
    const ageCheck = { confirmedBy: clerk.id, confirmedAt: soldAt.toISOString() };
    await paid(till, { ...till.basket, ageCheck });
    expect((await till.ledger.sales.get(till.basket.saleId))?.payload.age_check).toBeNull();
  });
});
