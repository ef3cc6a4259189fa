import "../../pos/src/test-support/indexed-db.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DayResult, runDay } from "./day.js";
import type { Books } from "./oracle/books.js";
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
  day = await runDay(shop, database, { seed: 2026, sales: 60 });
});

afterAll(async () => {
  await database?.close();
  await shop?.stop();
});

describe("a day of 60 sales at 3 tills, 2 servers, a worker and a Redis, with a fault every few sales", () => {
  it("ends with books that agree to the dong and the piece", () => {
    expect(day.wrong).toEqual([]);
    expect(day.sales).toBeGreaterThanOrEqual(60);
  });

  it("had every process killed, connections to the database cut and Redis restarted", () => {
    expect(Object.fromEntries(day.trace.faults)).toMatchObject({
      kill: 3,
      database_cuts: 1,
      redis_restart: 1,
    });
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
        where id = (select min(id::text) from counter_shift)::uuid`,
      "counted",
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
