import { dong } from "@saolang/domain/money";
import { priceBasket } from "../../../pos/src/features/sale/price.js";
import { recordSale } from "../../../pos/src/features/sale/record.js";
import { openCash } from "../../../pos/src/features/sale/tenders.js";
import type { Dice } from "../dice.js";
import type { Tab } from "../till/tab.js";
import type { Till } from "../till/till.js";
import type { Act } from "./act.js";
import { shiftAt, type Who } from "./counter.js";

/** What is on the shelves that day, by variant: a few everybody wants, and all of it. */
export interface Shelves {
  readonly hot: readonly string[];
  readonly all: readonly string[];
}

/** One customer as the dice made them. */
interface Customer {
  readonly who: Who;
  readonly wanted: readonly { readonly variantId: string; readonly pieces: number }[];
  /** Percent taken off the first line and off the whole basket; 0 for none. */
  readonly lineDiscount: number;
  readonly basketDiscount: number;
  /** What is paid without cash, in percent of the whole; 0 for cash only. */
  readonly recorded: { readonly kind: "vietqr" | "card"; readonly percent: number };
  /** Notes handed over beyond what is due, dong. */
  readonly tooMuch: number;
}

function throwCustomer(dice: Dice, { hot, all }: Shelves): Customer {
  const lines = dice.pick([1, 1, 1, 2, 2, 3, 4, 5]);
  return {
    who: dice.whole(0, 9),
    wanted: Array.from({ length: lines }, () => ({
      variantId: dice.pick(dice.chance(60) ? hot : all),
      pieces: dice.pick([1, 1, 1, 1, 2, 3]),
    })),
    lineDiscount: dice.chance(15) ? dice.pick([5, 10, 30]) : 0,
    basketDiscount: dice.chance(15) ? dice.pick([3, 7, 10]) : 0,
    recorded: {
      kind: dice.pick(["vietqr", "card"] as const),
      percent: dice.chance(30) ? dice.pick([100, 100, 50, 33]) : 0,
    },
    tooMuch: dice.pick([0, 0, 500, 20_000, 137_500, 500_000]),
  };
}

/** A customer is served: goods into the basket, money on the table, a receipt. */
export function saleAct(dice: Dice, shelves: Shelves): Act {
  const customer = throwCustomer(dice, shelves);
  return {
    what: "sale.record",
    sales: 1,
    async run(till, window) {
      let saleId = "";
      await till.during(async (tab) => {
        // Paid in the window that died before it could show the receipt.
        const isPaid = saleId !== "" && (await tab.ledger.sales.get(saleId)) !== undefined;
        if (!isPaid) {
          saleId = await fillBasket(till, tab, customer);
          await pay(till, tab, customer);
        }
        await showReceipt(till, tab, saleId);
      }, window);
    },
  };
}

/** Puts the goods in, agrees on the discounts and notes what is paid without cash; answers the id of the sale to be. */
async function fillBasket(till: Till, tab: Tab, customer: Customer): Promise<string> {
  const { basket } = tab;
  const { clerk } = await shiftAt(till, tab, customer.who);
  if (basket.view.get().row.lines.length > 0)
    basket.clear({ clerkName: clerk.name, at: tab.clock.now() });
  for (const { variantId, pieces } of customer.wanted) {
    const item = tab.catalogue.goods.byVariant(variantId);
    if (!item) throw new Error(`${till.name} does not know ${variantId}`);
    basket.add(item, pieces);
  }
  agree(tab, customer);
  const { percent, kind } = customer.recorded;
  const { due } = priceBasket(basket.view.get().row).totals;
  const amount = dong(Math.floor((due * percent) / 100));
  const recorded = amount > 0 ? [{ tenderId: tab.mintId(), kind, amount, reference: null }] : [];
  basket.setTaken({ recorded, received: null });
  return (await basket.settled()).saleId;
}

function agree({ basket }: Tab, { lineDiscount, basketDiscount }: Customer): void {
  const [first] = basket.view.get().row.lines;
  const off = (percent: number) => ({
    amount: 0,
    basisPoints: percent * 100,
    reason: "khách quen",
  });
  if (first && lineDiscount > 0)
    basket.setTerms(first.lineId, {
      item: first.item,
      discount: off(lineDiscount),
      note: null,
    });
  if (basketDiscount > 0) basket.setBasketTerms({ discount: off(basketDiscount), note: null });
}

async function pay(till: Till, tab: Tab, { who, tooMuch }: Customer): Promise<void> {
  const { device, clerk, shiftId } = await shiftAt(till, tab, who);
  const basket = await tab.basket.settled();
  const open = openCash({
    exact: priceBasket(basket).totals.due,
    credit: null,
    recorded: basket.taken?.recorded ?? [],
  });
  if (!open.ok) throw new Error(`${till.name} cannot split: ${open.refusal.code}`);
  const soldAt = tab.clock.now();
  const recorded = await recordSale(tab.ledger, {
    basket,
    device,
    shiftId,
    clerk,
    received: dong(open.value.cash + tooMuch),
    soldAt,
    mintId: tab.mintId,
    certificateOf: (variantId) => tab.catalogue.certificateOf(variantId, soldAt),
  });
  if (!recorded.ok) throw new Error(`${till.name} cannot sell: ${recorded.refusal.code}`);
}

/** The receipt is on the screen: from here on the customer has paid. */
async function showReceipt(till: Till, tab: Tab, saleId: string): Promise<void> {
  const sale = await tab.ledger.sales.get(saleId);
  if (!sale || tab.isDead()) return;
  till.shown.set(saleId, sale.payload);
  await tab.basket.reload();
  tab.basket.nextSale();
  tab.drainer.kick(true);
}
