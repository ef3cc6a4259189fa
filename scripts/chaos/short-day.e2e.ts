import "../../pos/src/test-support/indexed-db.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DayResult, runDay } from "./day.js";
import type { Books } from "./oracle/books.js";
import { kindOf } from "./oracle/check-papers.js";
import { judge } from "./oracle/judge.js";
import { ShopDatabase } from "./shop/database.js";
import { openShop, type Shop } from "./shop/shop.js";

let shop: Shop;
let database: ShopDatabase;
let day: DayResult;

function booksOf({ books }: DayResult): Books {
  if (!books) throw new Error("the day has its books closed");
  return books;
}

beforeAll(async () => {
  shop = await openShop();
  database = await ShopDatabase.open(shop.databaseUrl);
  day = await runDay(shop, database, { seed: 2029, sales: 45 });
});

afterAll(async () => {
  await database?.close();
  await shop?.stop();
});

describe("a day of 45 sales at 3 tills, 2 servers, a worker and a Redis, with a fault every few sales", () => {
  it("ends with books that agree to the dong and the piece", () => {
    expect(day.wrong).toEqual([]);
    expect(day.sales).toBeGreaterThanOrEqual(45);
  });

  it("had every process killed, connections to the database cut and Redis restarted", () => {
    expect(Object.fromEntries(day.trace.faults)).toMatchObject({
      kill: 3,
      database_cuts: 1,
      redis_restart: 1,
    });
  });

  it("had goods sold, brought back, received, counted, sent and arrived", () => {
    const { tills } = booksOf(day);
    const taken = tills.flatMap(({ papers }) => papers.filter(({ isTaken }) => isTaken));
    expect(new Set(taken.map(({ row }) => kindOf(row)))).toEqual(
      new Set(["receive", "count", "send", "arrive"]),
    );
    expect(tills.flatMap(({ returns }) => returns)).not.toEqual([]);
  });

  it.each([
    [
      "an order too few",
      `update "order" set custom_display_id = null where id = (select min(order_id) from counter_sale)`,
      "orders 0, not 1",
    ],
    [
      "a level that somebody changed",
      `update inventory_level set stocked_quantity = stocked_quantity + 1 where id =
         (select min(l.id) from inventory_level l join sales_point p on p.stock_location_id = l.location_id
           where p.id = (select min(sales_point_id) from counter_sale))`,
      "level of",
    ],
    [
      "a drawer that holds less",
      `update counter_shift set counted = counted - 500, difference = difference - 500
        where id = (select min(id::text) from counter_shift where not needs_review)::uuid`,
      "counted",
    ],
    [
      "goods received of which nothing was written down",
      `set local session_replication_role = replica;
       delete from stock_slip where (kind, id) =
         (select kind, id from stock_slip where kind = 'receipt' order by recorded_at desc limit 1)`,
      "0 documents",
    ],
    [
      "a count that put right too much",
      `set local session_replication_role = replica;
       update stock_movement set quantity = quantity + 1000 where source_type = 'count'`,
      "count of",
    ],
    [
      "an entry that nobody delivered",
      `update outbox_entry set state = 'pending' where id = (select min(id) from outbox_entry)`,
      "is pending",
    ],
  ])("would be told from a day with %s", async (_what, spoil, said) => {
    await database.rows("begin");
    try {
      await database.rows(spoil);
      expect((await judge(database, booksOf(day))).join("\n")).toContain(said);
    } finally {
      await database.rows("rollback");
    }
  });
});
