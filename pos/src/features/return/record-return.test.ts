import { posCommand } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { anItem, aTill, freshName } from "../../test-support/builders.js";
import { draftFor, exchange, sell, takeBack } from "../../test-support/sold.js";

async function aSoldTill(pieces = 3, name = freshName()) {
  const till = await aTill(name, pieces);
  await sell(till);
  return till;
}

describe("recording a return", () => {
  it("writes return, receipt number, stock and command together, and its receipt is shown", async () => {
    const till = await aSoldTill();
    const draft = await draftFor(till, till.basket.saleId, 2);
    expect(await takeBack(till, draft)).toEqual({ ok: true, value: draft.returnId });
    const row = await till.ledger.returns.get(draft.returnId);
    expect(row?.payload).toMatchObject({
      receipt_number: "BT1-A-2611-0002",
      sale_receipt_number: "BT1-A-2611-0001",
      totals: { refund: 900_000, rounding: 0, due: 900_000 },
      tenders: [{ kind: "cash", amount: 900_000 }],
    });
    expect(
      (await till.ledger.stockDeltas.toArray()).map(({ quantity }) => quantity).sort(),
    ).toEqual([-3, 2]);
    expect(await till.ledger.baskets.get(1)).toMatchObject({ shownReturnId: draft.returnId });
    expect((await till.ledger.log.toArray()).slice(1)).toMatchObject([
      { act: "returned", facts: { amount: 900_000, sale_receipt: "BT1-A-2611-0001" } },
    ]);
  });

  it("freezes bytes that the server's own schema accepts", async () => {
    const till = await aSoldTill();
    await takeBack(till, await draftFor(till, till.basket.saleId, 1));
    await exchange(till, await draftFor(till, till.basket.saleId, 1), till.basketOf(2));
    const rows = await till.ledger.outbox.orderBy("seq").toArray();
    expect(rows.map(({ type }) => type)).toEqual([
      "shift.open",
      "sale.record",
      "sale.return",
      "sale.return",
      "sale.record",
    ]);
    for (const row of rows) expect(posCommand.safeParse(JSON.parse(row.bytes)).success).toBe(true);
  });

  it("puts only sound goods back on the shelf", async () => {
    const till = await aSoldTill();
    await takeBack(till, await draftFor(till, till.basket.saleId, 1, "damaged"));
    expect(await till.ledger.stockDeltas.toArray()).toMatchObject([{ quantity: -3 }]);
  });

  it("never takes back more than is left, whatever came back before, here or elsewhere", async () => {
    const till = await aSoldTill();
    await takeBack(till, await draftFor(till, till.basket.saleId, 2));
    const draft = await draftFor(till, till.basket.saleId, 1);
    const line = draft.lines[0]?.lineId ?? "";
    expect(await takeBack(till, { ...draft, elsewhere: { [line]: 1 } })).toMatchObject({
      refusal: { code: "refund_exceeds" },
    });
    expect(await takeBack(till, draft)).toMatchObject({ ok: true });
    expect(await takeBack(till, await draftFor(till, till.basket.saleId, 1))).toMatchObject({
      refusal: { code: "refund_exceeds" },
    });
  });

  it("lets two windows take the last piece back once", async () => {
    const till = await aSoldTill(1);
    const drafts = [
      await draftFor(till, till.basket.saleId, 1),
      await draftFor(till, till.basket.saleId, 1),
    ] as const;
    const other = new Ledger(till.ledger.name);
    const outcomes = await Promise.all([
      takeBack(till, drafts[0]),
      takeBack(till, drafts[1], other),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await till.ledger.returns.count()).toBe(1);
  });

  it("needs an open shift, and writes nothing without", async () => {
    const till = await aSoldTill();
    const draft = await draftFor(till, till.basket.saleId, 1);
    await till.ledger.shifts.update(till.shiftId, { state: "closed" });
    expect(await takeBack(till, draft)).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await till.ledger.returns.count()).toBe(0);
  });
});

describe("recording an exchange", () => {
  it("lets goods handed back pay for dearer ones, and the customer pays the rest", async () => {
    const till = await aSoldTill();
    const draft = await draftFor(till, till.basket.saleId, 1);
    const basket = till.basketOf(2);
    await exchange(till, draft, basket);
    const back = await till.ledger.returns.get(draft.returnId);
    const sale = await till.ledger.sales.get(basket.saleId);
    expect(back?.payload).toMatchObject({
      receipt_number: "BT1-A-2611-0002",
      tenders: [{ kind: "exchange", amount: 450_000 }],
    });
    expect(sale?.payload).toMatchObject({
      receipt_number: "BT1-A-2611-0003",
      tenders: [
        { kind: "exchange", amount: 450_000, return_id: draft.returnId },
        { kind: "cash", amount: 450_000 },
      ],
    });
    expect(await till.ledger.baskets.get(1)).toMatchObject({
      lines: [],
      shownSaleId: basket.saleId,
      shownReturnId: draft.returnId,
    });
    expect((await till.ledger.log.toArray()).map(({ act }) => act)).toEqual([
      "shift_opened",
      "exchanged",
    ]);
  });

  it("pays back what cheaper goods do not use up, rounded in cash", async () => {
    const till = await aSoldTill();
    const draft = await draftFor(till, till.basket.saleId, 1);
    const cheap = { lineId: till.mintId(), item: anItem({ price: 100_300 }), quantity: 1 };
    const basket = { ...till.basketOf(0), lines: [cheap] };
    await exchange(till, draft, basket);
    expect((await till.ledger.returns.get(draft.returnId))?.payload).toMatchObject({
      totals: { refund: 450_000, rounding: -200, due: 449_800 },
      tenders: [
        { kind: "exchange", amount: 100_300 },
        { kind: "cash", amount: 349_500 },
      ],
    });
    expect((await till.ledger.sales.get(basket.saleId))?.payload).toMatchObject({
      totals: { due: 100_300, rounding: 0 },
      tenders: [{ kind: "exchange", amount: 100_300 }],
    });
  });
});
