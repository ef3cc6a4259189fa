import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { anItem, aTill, clerk, soldAt } from "../../test-support/builders.js";
import { draftFor, sell, takeBack } from "../../test-support/sold.js";
import { openShift } from "../shift/open.js";
import { findPapers } from "./find-papers.js";

async function papers() {
  const till = await aTill();
  await sell(till);
  const scarf = {
    lineId: till.mintId(),
    item: anItem({ title: "Khăn lụa", price: 320_000 }),
    quantity: 1,
  };
  // Receipts are found over all shifts.
  await till.ledger.shifts.update(till.shiftId, { state: "closed" });
  const opened = await openShift(till.ledger, {
    clerk,
    float: dong(0),
    openedAt: soldAt,
    mintId: till.mintId,
  });
  const later = { ...till, shiftId: opened.ok ? opened.value : "" };
  await sell(later, { ...till.basketOf(0), lines: [scarf] });
  await takeBack(later, await draftFor(till, till.basket.saleId, 1));
  return till.ledger;
}

const numbers = async (query: string): Promise<string[]> =>
  (await findPapers(await papers(), query)).map(
    ({ kind, row }) => `${kind} ${row.payload.receipt_number.slice(-4)}`,
  );

describe("past receipts", () => {
  it("are listed with the latest first, goods that came back among them", async () => {
    expect(await numbers("")).toEqual(["return 0003", "sale 0002", "sale 0001"]);
  });

  it.each([
    ["2611-0002", ["sale 0002"]],
    ["320.000", ["sale 0002"]],
    ["khan lu", ["sale 0002"]],
    ["bát đĩa", ["return 0003", "sale 0001"]],
    ["ấm chén", []],
  ])("are found by %j", async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });
});
