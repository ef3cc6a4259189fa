import type { IInventoryService } from "@medusajs/framework/types";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { withShop } from "../../../test/with-shop";
import { STOCK } from ".";
import { applyMovements } from "./ledger/apply-movements";
import type { Movement } from "./ledger/movement";
import type { StockService } from "./service";

const at = new Date("2026-11-22T02:00:00Z");

withShop({
  testSuite: ({ getContainer }) => {
    const db = () => getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    const stock = () => getContainer().resolve<StockService>(STOCK);
    const inventory = () => getContainer().resolve<IInventoryService>(Modules.INVENTORY);
    const place = "sloc_bat_trang";

    async function itemWith(quantity: number): Promise<string> {
      const item = await inventory().createInventoryItems({ sku: `SKU-${Math.random()}` });
      const line = {
        inventory_item_id: item.id,
        stock_location_id: place,
        quantity,
        producer_id: "producer_q",
      };
      if (quantity > 0) await stock().openingStock("test", [line], at);
      return item.id;
    }
    const sale = (item: string, id: string, quantity = -1): Movement => ({
      inventory_item_id: item,
      stock_location_id: place,
      quantity,
      reason: "sale",
      source_type: "sale",
      source_id: id,
      source_line: "1",
      document: `BT1-A-2611-${id}`,
      producer_id: null,
      occurred_at: at.toISOString(),
    });
    const apply = (movements: Movement[]) =>
      db().transaction((trx) => applyMovements(trx, movements, at));
    const level = async (item: string) => {
      const [found] = await inventory().listInventoryLevels({ inventory_item_id: item });
      return found;
    };
    const moved = async (item: string) =>
      Number(
        (await db()("stock_movement").where("inventory_item_id", item).sum("quantity as sum"))[0]
          ?.sum,
      );

    it("is read back by the Inventory service exactly as the ledger wrote it", async () => {
      const item = await itemWith(12);
      await apply([sale(item, "0001", -5)]);
      const found = await level(item);
      expect(found).toMatchObject({ stocked_quantity: 7, location_id: place });
      expect(Number(found?.available_quantity)).toBe(7);
      const raw = await db()("inventory_level")
        .where("inventory_item_id", item)
        .first("raw_stocked_quantity");
      expect(raw.raw_stocked_quantity).toEqual({ value: "7", precision: 20 });
    });

    it("ends at the exact level after 50 parallel sales of one item, with the movements summing to it", async () => {
      const item = await itemWith(60);
      await Promise.all(Array.from({ length: 50 }, (_, n) => apply([sale(item, String(n))])));
      expect((await level(item))?.stocked_quantity).toBe(10);
      expect(await moved(item)).toBe(10);
      expect(await stock().audit()).toEqual([]);
    });

    it("never deadlocks when two callers touch the same items in opposite order", async () => {
      const items = [await itemWith(100), await itemWith(100)] as const;
      const pair = (n: number) =>
        n % 2 === 0
          ? [sale(items[0], `a${n}`), sale(items[1], `a${n}`)]
          : [sale(items[1], `a${n}`), sale(items[0], `a${n}`)];
      await Promise.all(Array.from({ length: 40 }, (_, n) => apply(pair(n))));
      expect((await level(items[0]))?.stocked_quantity).toBe(60);
      expect((await level(items[1]))?.stocked_quantity).toBe(60);
    });

    it("refuses by constraint to count the same source twice and leaves the level alone", async () => {
      const item = await itemWith(5);
      await apply([sale(item, "0007")]);
      await expect(apply([sale(item, "0007")])).rejects.toThrow(/stock_movement_source_once/);
      expect((await level(item))?.stocked_quantity).toBe(4);
    });

    it("refuses to change or delete a movement", async () => {
      const item = await itemWith(5);
      const own = db()("stock_movement").where("inventory_item_id", item);
      await expect(own.clone().update({ quantity: 9 })).rejects.toThrow(/never changed/);
      await expect(own.clone().delete()).rejects.toThrow(/never changed/);
    });

    it("lets a sale go below zero and names the receipts in one open task", async () => {
      const item = await itemWith(1);
      await apply([sale(item, "0001")]);
      await apply([sale(item, "0002")]);
      await apply([sale(item, "0003")]);
      expect((await level(item))?.stocked_quantity).toBe(-2);
      const tasks = await db()("stock_task").where({ inventory_item_id: item, kind: "oversold" });
      expect(tasks).toHaveLength(1);
      expect(tasks[0].refs).toMatchObject({
        stocked: -2,
        documents: ["BT1-A-2611-0001", "BT1-A-2611-0002", "BT1-A-2611-0003"],
      });
    });

    it("creates a missing level at zero and asks somebody to look", async () => {
      const item = await itemWith(0);
      await apply([sale(item, "0001")]);
      expect((await level(item))?.stocked_quantity).toBe(-1);
      const kinds = await db()("stock_task")
        .where("inventory_item_id", item)
        .orderBy("kind")
        .pluck("kind");
      expect(kinds).toEqual(["level_missing", "oversold"]);
    });

    it("journals what Medusa itself changes, so that the sum stays the level", async () => {
      const item = await itemWith(10);
      await inventory().updateInventoryLevels([
        { inventory_item_id: item, location_id: place, stocked_quantity: 25 },
      ]);
      const other = await inventory().createInventoryItems({ sku: "made-in-admin" });
      await inventory().createInventoryLevels([
        { inventory_item_id: other.id, location_id: place, stocked_quantity: 4 },
      ]);
      const journal = await db()("stock_movement")
        .where("reason", "external")
        .orderBy("id")
        .pluck("quantity");
      expect(journal).toEqual([15, 4]);
      const [gone] = await inventory().listInventoryLevels({ inventory_item_id: other.id });
      await inventory().softDeleteInventoryLevels([gone?.id ?? ""]);
      expect(await moved(other.id)).toBe(0);
      expect(await stock().audit()).toEqual([]);
    });

    it("finds a level that was changed behind the ledger's back and opens a task", async () => {
      const item = await itemWith(10);
      await db().transaction(async (trx) => {
        await trx.raw(`SET LOCAL saolang.stock_writer = 'on'`);
        await trx("inventory_level")
          .where("inventory_item_id", item)
          .update({ stocked_quantity: 8 });
      });
      expect(await stock().reportMismatches(at)).toEqual([
        { inventory_item_id: item, stock_location_id: place, moved: 10, stocked: 8 },
      ]);
      expect(
        await db()("stock_task").where({ kind: "level_mismatch", inventory_item_id: item }),
      ).toHaveLength(1);
    });

    it("opens one task for each such level though two processes look at once", async () => {
      const items = await Promise.all([itemWith(10), itemWith(10), itemWith(10)]);
      await db().transaction(async (trx) => {
        await trx.raw(`SET LOCAL saolang.stock_writer = 'on'`);
        await trx("inventory_level")
          .whereIn("inventory_item_id", items)
          .update({ stocked_quantity: 8 });
      });
      await Promise.all(Array.from({ length: 4 }, () => stock().reportMismatches(at)));
      const opened = await db()("stock_task")
        .whereIn("inventory_item_id", items)
        .pluck("inventory_item_id");
      expect(opened.sort()).toEqual(items.sort());
    });

    it("opens stock for thousands of lines once and refuses the same opening again", async () => {
      const items = await inventory().createInventoryItems(
        Array.from({ length: 300 }, (_, n) => ({ sku: `bulk-${n}` })),
      );
      const lines = items.map((item) => ({
        inventory_item_id: item.id,
        stock_location_id: place,
        quantity: 3,
        producer_id: null,
      }));
      await stock().openingStock("seed", lines, at);
      await expect(stock().openingStock("seed", lines, at)).rejects.toThrow(/source_once/);
      const [total] = await db()("inventory_level")
        .where("location_id", place)
        .sum("stocked_quantity as sum");
      expect(Number(total?.sum)).toBe(900);
    });
  },
});
