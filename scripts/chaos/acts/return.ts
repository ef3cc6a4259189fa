import { isDeepStrictEqual } from "node:util";
import { recordReturn } from "../../../pos/src/features/return/record-return.js";
import type { FoundSale } from "../../../pos/src/features/return/find-sale.js";
import { draftOf } from "../../../pos/src/features/return/chosen.js";
import type { SaleRow } from "../../../pos/src/local/ledger-rows.js";
import { saleOf } from "../../../pos/src/local/sale-payload.js";
import type { Dice } from "../dice.js";
import type { Tab } from "../till/tab.js";
import type { Till } from "../till/till.js";
import type { Act } from "./act.js";
import { shiftAt } from "./counter.js";
import { findReceipt } from "./find-receipt.js";

/**
 * Somebody brings goods back, at this till or at a neighbour's of the same point, which asks the server for the receipt. Who
 * was told of it before the goods came back elsewhere does not know that, so that the same piece may come back twice: then
 * the server says so, and the money is gone.
 */
export function returnAct(dice: Dice, neighbours: (till: Till) => readonly Till[]): Act {
  const [who, soldHere, which] = [dice.whole(0, 9), dice.chance(60), dice.fraction()];
  const condition = dice.chance(75) ? "sellable" : "damaged";
  const kind = dice.pick(["cash", "cash", "vietqr", "card"] as const);
  const isWhole = dice.chance(50);
  const isAgain = dice.chance(30);
  return {
    what: "sale.return",
    sales: 0,
    async run(till, window) {
      const others = neighbours(till);
      const again = isAgain ? await aSaleBroughtBackTo(others, which) : undefined;
      const sold = again ?? (await aSaleOf(soldHere ? [till] : [till, ...others], which));
      if (!sold) return;
      let returnId = "";
      await till.during(async (tab) => {
        if (returnId !== "" && (await tab.ledger.returns.get(returnId))) return;
        if (returnId === "") returnId = tab.mintId();
        const found = again ? toldBefore(again) : await asked(tab, sold);
        // Neither this till nor the server, as far as it can be asked, knows the receipt: the customer comes again.
        if (!found) return till.trace.note(till.name, "receipt unknown");
        const chosen = Object.fromEntries(
          found.sale.lines
            .slice(0, isWhole ? undefined : 1)
            .map((line) => [
              line.line_id,
              { sellable: 0, damaged: 0, [condition]: isWhole ? line.quantity : 1 },
            ]),
        );
        const said = { returnId, reason: "changed_mind" as const, note: null };
        const draft = draftOf(found, chosen, said, tab.mintId);
        if (!draft) return;
        const { device, clerk, shiftId } = await shiftAt(till, tab, who);
        const recorded = await recordReturn(
          tab.ledger,
          {
            draft,
            device,
            shiftId,
            clerk,
            returnedAt: tab.clock.now(),
            mintId: tab.mintId,
            payBack: { kind, reference: null },
          },
          await tab.basket.settled(),
        );
        // This till itself knows that it all came back already: the customer is told so, and nothing happened.
        if (!recorded.ok && recorded.refusal.code !== "refund_exceeds")
          throw new Error(`${till.name} cannot take back: ${recorded.refusal.code}`);
        await tab.basket.reload();
        tab.drainer.kick(true);
      }, window);
    },
  };
}

/** A sale whose receipt somebody still has. */
async function aSaleOf(tills: readonly Till[], which: number): Promise<SaleRow | undefined> {
  const rows = (await Promise.all(tills.map(salesOf))).flat();
  return rows[Math.floor(which * rows.length)];
}

/** A sale of which goods came back to another till already. */
async function aSaleBroughtBackTo(
  tills: readonly Till[],
  which: number,
): Promise<SaleRow | undefined> {
  const returned = (await Promise.all(tills.map(returnsOf))).flat();
  const chosen = returned[Math.floor(which * returned.length)]?.saleId;
  const rows = (await Promise.all(tills.map(salesOf))).flat();
  return rows.find(({ saleId }) => saleId === chosen);
}

const salesOf = (till: Till) => till.during(({ ledger }) => ledger.sales.toArray());
const returnsOf = (till: Till) => till.during(({ ledger }) => ledger.returns.toArray());

/** The sale as a till heard of it before anything came back. */
const toldBefore = (row: SaleRow): FoundSale => ({
  sale: saleOf(row),
  clerkName: row.clerkName,
  elsewhere: {},
});

/** What the till finds by the receipt's number, which is what was sold. */
async function asked(tab: Tab, row: SaleRow): Promise<FoundSale | null> {
  const found = await findReceipt(tab, row.payload.receipt_number);
  if (found && !isDeepStrictEqual(found.sale, saleOf(row)))
    throw new Error(`sale ${row.payload.receipt_number} is told otherwise than it was sold`);
  return found;
}
