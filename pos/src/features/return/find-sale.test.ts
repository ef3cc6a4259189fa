import type { PosKnownSale } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import type { Ask } from "../../device/server.js";
import { aTill, freshName } from "../../test-support/builders.js";
import { draftFor, sell, takeBack } from "../../test-support/sold.js";
import { ownSale, saleOnServer } from "./find-sale.js";

/** A server that knows one sale, or cannot be reached. */
const serverWith = (found: PosKnownSale | null | "away"): { ask: Ask; asked: string[] } => {
  const asked: string[] = [];
  const answer = (path: string) => {
    asked.push(path);
    return found === "away"
      ? { kind: "away" as const, why: "network" as const }
      : { kind: "ok" as const, value: { found } };
  };
  // The question's own shape would read the same: this server answers by the contract.
  return { asked, ask: (async ({ path }) => answer(path)) as Ask };
};

async function aSoldTill() {
  const till = await aTill(freshName(), 3);
  await sell(till);
  const sale = await till.ledger.sales.get(till.basket.saleId);
  const line = sale?.payload.lines[0];
  if (!sale || !line) throw new Error("the sale is recorded");
  return { till, sale: sale.payload, lineId: line.line_id };
}

describe("finding the sale of a receipt", () => {
  it("finds this till's own with no network, by its number in any case or by its count", async () => {
    const { till, sale } = await aSoldTill();
    for (const typed of [" bt1-a-2611-0001 ", "0001", "1"]) {
      expect((await ownSale(till.ledger, typed))?.sale.sale_id).toBe(sale.sale_id);
    }
    expect(await ownSale(till.ledger, "BT1-B-2611-0001")).toBeNull();
  });

  it("asks the server for those of other tills, and says which of the two it is: unknown or out of reach", async () => {
    const { till } = await aSoldTill();
    const look = (server: { ask: Ask }) =>
      saleOnServer(till.ledger, server.ask, "token", "BT1-B-2611-0001");
    const server = serverWith(null);
    expect(await look(server)).toEqual({ kind: "unknown" });
    expect(server.asked).toEqual(["/pos/sales?receipt=BT1-B-2611-0001"]);
    expect(await look(serverWith("away"))).toEqual({ kind: "away" });
  });

  it("counts as taken back elsewhere only what is not among its own returns", async () => {
    const { till, sale, lineId } = await aSoldTill();
    const draft = await draftFor(till, sale.sale_id, 1);
    await takeBack(till, draft);
    const known = (quantity: number): PosKnownSale => ({
      sale,
      clerk_name: "Lan",
      returned: [{ line_id: lineId, quantity }],
    });
    const elsewhere = async (quantity: number) => {
      const server = serverWith(known(quantity));
      const found = await saleOnServer(till.ledger, server.ask, "token", sale.receipt_number);
      return found.kind === "found" ? found.found.elsewhere : found.kind;
    };
    // Our own return is not sent yet: the server's piece is another till's.
    expect(await elsewhere(1)).toEqual({ [lineId]: 1 });
    const row = await till.ledger.returns.get(draft.returnId);
    await till.ledger.outbox.update(row?.commandId ?? "", { state: "done" });
    expect(await elsewhere(1)).toEqual({});
    expect(await elsewhere(2)).toEqual({ [lineId]: 1 });
  });
});
