import { withShop } from "../../../test/with-shop";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { connectionOf } from "../connection";
import {
  forgetHistorySql,
  inRegister,
  keepHistorySql,
  readHistory,
  refuseDeleteSql,
  registerHistorySql,
} from "./index";

withShop({
  testSuite: ({ getContainer }) => {
    let db: Knex;

    beforeEach(async () => {
      db = connectionOf(getContainer());
      await db.raw(`create table if not exists trial_register (id text primary key, note text,
        closed_at timestamptz, deleted_at timestamptz, updated_at timestamptz not null default now())`);
      const install = [
        ...registerHistorySql(),
        ...keepHistorySql({
          table: "trial_register",
          entity: "trial",
          actions: { closed_at: "closed" },
        }),
        ...refuseDeleteSql("trial_register"),
      ];
      // Twice: several slices install it, in an order nobody knows.
      for (const sql of [...install, ...install]) await db.raw(sql);
    });

    const history = () => readHistory(db, [{ entity: "trial", id: "t1" }]);
    const row = () => db("trial_register").where({ id: "t1" });

    it("every change is recorded with who, on which document, before and after", async () => {
      await inRegister(db, { by: "user_lan", document: "12/VB" }, async (trx) => {
        await trx("trial_register").insert({ id: "t1", note: "first" });
      });
      await inRegister(db, { by: "user_minh" }, async (trx) => {
        await trx("trial_register").where({ id: "t1" }).update({ note: "second" });
      });
      const [changed, created] = await history();
      expect(created).toMatchObject({
        action: "created",
        changed_by: "user_lan",
        document: "12/VB",
        before: null,
        after: { id: "t1", note: "first" },
      });
      expect(changed).toMatchObject({
        action: "changed",
        changed_by: "user_minh",
        document: null,
        before: { note: "first" },
        after: { note: "second" },
      });
      expect(changed?.after).not.toHaveProperty("updated_at");
    });

    it("a change of nothing but updated_at leaves no row", async () => {
      await db("trial_register").insert({ id: "t1", note: "first" });
      await row().update({ updated_at: db.fn.now(), note: "first" });
      expect(await history()).toHaveLength(1);
    });

    it("names what a column stands for, removal and return", async () => {
      await db("trial_register").insert({ id: "t1" });
      await row().update({ closed_at: db.fn.now() });
      await row().update({ deleted_at: db.fn.now() });
      await row().update({ deleted_at: null });
      expect((await history()).map(({ action }) => action)).toEqual([
        "restored",
        "removed",
        "closed",
        "created",
      ]);
    });

    it("a change outside the register is recorded under the database's user, never under an earlier actor", async () => {
      await inRegister(db, { by: "user_lan" }, async (trx) => {
        await trx("trial_register").insert({ id: "t1" });
      });
      for (let n = 0; n < 10; n++) await row().update({ note: `outside ${n}` });
      const rows = await history();
      expect(rows).toHaveLength(11);
      expect(rows.slice(0, 10).every((one) => one.changed_by.startsWith("database:"))).toBe(true);
    });

    it("work that fails leaves neither change nor history, and an actor without a name is refused", async () => {
      const failing = inRegister(db, { by: "user_lan" }, async (trx) => {
        await trx("trial_register").insert({ id: "t1" });
        throw new Error("stop");
      });
      await expect(failing).rejects.toThrow("stop");
      expect(await history()).toEqual([]);
      expect(() => inRegister(db, { by: " " }, async () => null)).toThrow("actor");
    });

    it("the history is never changed, deleted or emptied, and a row of the register never deleted", async () => {
      await db("trial_register").insert({ id: "t1" });
      const own = () => db("register_history").where({ entity: "trial" });
      await expect(own().update({ changed_by: "nobody" })).rejects.toThrow("append-only");
      await expect(own().delete()).rejects.toThrow("append-only");
      await expect(db.raw("truncate register_history")).rejects.toThrow("append-only");
      await expect(row().delete()).rejects.toThrow("never deleted");
      for (const sql of forgetHistorySql("trial_register")) await db.raw(sql);
      await row().delete();
      expect(await history()).toHaveLength(1);
    });
  },
});
