import { withShop } from "../../../../../test/with-shop";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { connectionOf } from "../../../../shared/connection";
import { registerWorld } from "../../testing/register-world";
import { BookKeeper } from "./keeper";
import { selectPage } from "./select";

const at = new Date("2026-11-25T05:00:00Z");
const page = { limit: 20, offset: 0, order: "name" } as const;

withShop({
  testSuite: ({ getContainer }) => {
    let db: Knex;
    let keeper: BookKeeper;
    let world: Awaited<ReturnType<typeof registerWorld>>;
    let bowl: string;

    beforeEach(async () => {
      db = connectionOf(getContainer());
      world = await registerWorld(db);
      bowl = await world.recorded();
      keeper = new BookKeeper(db);
      await keeper.current();
    });

    const found = async (filter: Parameters<typeof selectPage>[1] = {}, of = keeper) =>
      selectPage(await of.current(), filter, page, at).ids;

    const change = (trx: Knex, stars: number) =>
      trx("certificate").where({ id: bowl }).update({ stars });

    it("a change, whoever makes it, is in the next answer of every process", async () => {
      const other = new BookKeeper(db);
      expect(await found({ stars: 4 }, other)).toEqual([]);
      await db.raw(`update certificate set stars = 4 where id = ?`, [bowl]);
      expect(await found({ stars: 4 })).toEqual([bowl]);
      expect(await found({ stars: 4 }, other)).toEqual([bowl]);
    });

    it("a change that commits after a later one is not skipped, and one that is taken back is never seen", async () => {
      const late = await db.transaction();
      await change(late, 5);
      const back = await db.transaction();
      await back("producer").where({ id: "p1" }).update({ name: "Không có" });
      const vase = await world.recorded({ producer_id: "p2", product_name: "Bình hoa" });
      expect(await found()).toEqual([bowl, vase]);
      expect(await found({ stars: 5 })).toEqual([]);
      await late.commit();
      await back.rollback();
      expect(await found({ stars: 5 })).toEqual([bowl]);
      expect(await found({ q: "khong co" })).toEqual([]);
    });

    it("a change of an older transaction that waited for a younger one is not skipped", async () => {
      const first = await db.transaction();
      await first.raw("select pg_current_xact_id()");
      const second = await db.transaction();
      await change(second, 4);
      const waiting = change(first, 5).then((rows) => rows);
      await second.commit();
      await waiting;
      expect(await found({ stars: 4 })).toEqual([bowl]);
      await first.commit();
      expect(await found({ stars: 5 })).toEqual([bowl]);
    });

    it("what changed is read once, however long another transaction stays open", async () => {
      const open = await db.transaction();
      await open("producer").where({ id: "p2" }).update({ name: "Lò gốm p2 mới" });
      await change(db, 4);
      expect(await found({ stars: 4 })).toEqual([bowl]);
      const statements: string[] = [];
      const watch = ({ sql }: { sql: string }) => statements.push(sql);
      db.on("query", watch);
      await found({ stars: 4 });
      db.removeListener("query", watch);
      await open.rollback();
      expect(statements).toHaveLength(1);
    });

    it("a paper names its producer and its decision as they are called now", async () => {
      await db("producer").where({ id: "p1" }).update({ name: "Gốm Phùng Hưng" });
      await db("recognition_decision").update({ number: "77/QĐ-UBND" });
      expect(await found({ q: "phung hung 77qdubnd" })).toEqual([bowl]);
      expect(await found({ q: "813" })).toEqual([]);
    });

    it("a backup that was put back is read anew", async () => {
      const installation = { id: "installation", demo: false, installed_at: at };
      await db("installation").insert({ ...installation, catalog_epoch: "1" });
      await found();
      await db.transaction(async (trx) => {
        // As a restore does: no trigger tells of what it writes.
        await trx.raw(`set local session_replication_role = replica`);
        await change(trx, 5);
        await trx("installation").update({ catalog_epoch: "2" });
      });
      expect(await found({ stars: 5 })).toEqual([bowl]);
    });

    it("transaction numbers of another server's dump, far ahead, stop nobody", async () => {
      await db.raw(`update register_change set xid = '999999999999'::xid8`);
      expect(await found()).toEqual([bowl]);
      await change(db, 4);
      expect(await found({ stars: 4 })).toEqual([bowl]);
    });

    it("a look that failed is taken again by the next question", async () => {
      await db.raw(`alter table register_change rename to register_change_away`);
      await expect(found()).rejects.toThrow("register_change");
      await db.raw(`alter table register_change_away rename to register_change`);
      await change(db, 4);
      expect(await found({ stars: 4 })).toEqual([bowl]);
    });
  },
});
