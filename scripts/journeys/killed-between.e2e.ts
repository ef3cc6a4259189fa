import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PosCatalogItem } from "@saolang/contracts";
import { Office } from "./office.js";
import { Database } from "./database.js";
import { type DemoSalesPoint, openStack, type Stack } from "./stack.js";
import { TillWire } from "./till-wire.js";

let stack: Stack;
let database: Database;
let point: DemoSalesPoint;
let till: TillWire;
let item: PosCatalogItem;
let levelBefore: number;
let sale: { body: string; saleId: string; number: string };

const factsNow = () => database.saleFacts(sale.saleId, sale.number);

const durableOnly = () => ({
  sales: 1,
  state: "recorded",
  due: item.price,
  orders: 0,
  payments: 0,
  movements: 1,
  moved: -1,
  outbox: "pending",
});

const whole = () => ({
  ...durableOnly(),
  state: "projected",
  orders: 1,
  payments: 1,
  outbox: "done",
});

beforeAll(async () => {
  stack = await openStack();
  database = await Database.open(stack.databaseUrl);
  const [first] = stack.demo.salesPoints;
  if (!first) throw new Error("the demo has a sales point");
  point = first;
  till = await TillWire.pair(stack, point);
  const { items } = await till.catalogue();
  const found = items.find(({ stock, barcode }) => stock > 3 && barcode !== null);
  if (!found) throw new Error(`${point.code} has goods`);
  item = found;
  levelBefore = await database.level(item.variant_id, point.id);
  await till.send(till.shiftOpen(new Date()));
});

afterAll(async () => {
  await database?.close();
  await stack?.stop();
});

describe("a sale whose server is killed between its durable write and its order", () => {
  it("is durable once, though its command came 20 times at once, and has no order yet", async () => {
    sale = till.sale({ item, soldAt: new Date(), counter: 1 });
    await database.holdOrders();
    const answers = await Promise.all(Array.from({ length: 20 }, () => till.send(sale.body)));
    const outcomes = answers.map(([result]) => result?.outcome).sort();
    expect(outcomes).toEqual(["applied", ...Array.from({ length: 19 }, () => "duplicate")]);
    // The projection has begun: it stands at the door of the order table, where it dies.
    await expect.poll(() => database.someoneWaits(), { timeout: 60_000 }).toBe(true);
    await stack.kill(["backend"]);
    await database.letGo();
    expect(await factsNow()).toEqual(durableOnly());
    expect(await database.level(item.variant_id, point.id)).toBe(levelBefore - 1);
  });

  it("is a duplicate when the same bytes come again after the restart: one sale, one order, stock down once", async () => {
    await stack.start(["backend"]);
    expect(await till.send(sale.body)).toMatchObject([{ outcome: "duplicate" }]);
    await expect.poll(factsNow, { timeout: 60_000, interval: 250 }).toEqual(whole());
    expect(await till.send(sale.body)).toMatchObject([{ outcome: "duplicate" }]);
    expect(await factsNow()).toEqual(whole());
    expect(await database.level(item.variant_id, point.id)).toBe(levelBefore - 1);
    const office = await Office.signIn(stack);
    expect(await office.ordersOf(sale.number)).toMatchObject([
      {
        total: item.price,
        status: "completed",
        payment_status: "captured",
        fulfillment_status: "delivered",
      },
    ]);
  });

  it("is a mismatch under the same id with other bytes, and nothing changes", async () => {
    const dearer = sale.body.replaceAll(
      new RegExp(`:${item.price}(?=[,}])`, "g"),
      `:${item.price + 1_000}`,
    );
    expect(dearer).not.toBe(sale.body);
    expect(await till.send(dearer)).toMatchObject([{ outcome: "mismatch" }]);
    expect(await factsNow()).toEqual(whole());
    expect(await database.level(item.variant_id, point.id)).toBe(levelBefore - 1);
  });
});
