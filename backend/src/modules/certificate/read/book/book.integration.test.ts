import { withShop } from "../../../../../test/with-shop";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { connectionOf } from "../../../../shared/connection";
import { randomNames, randomPapers, randomQuestions } from "../../testing/random-register";
import { countInSql, selectInSql } from "../../testing/select-in-sql";
import { type Register, registerOf } from "../register";
import { doesCount } from "../states";
import { readStatistics } from "../statistics";
import { selectPage } from "./select";

withShop({
  testSuite: ({ getContainer }) => {
    let db: Knex;
    let register: Register;

    beforeEach(async () => {
      db = connectionOf(getContainer());
      register = registerOf(getContainer());
      await randomNames(db);
      await randomPapers(db, 400, 0, 1);
    });

    async function expectSameAnswers(seed: number): Promise<number> {
      let found = 0;
      for (const { filter, page, at } of randomQuestions(150, seed)) {
        const inMemory = selectPage(await register.book.current(), filter, page, at);
        const inSql = await selectInSql(db, filter, page, at);
        expect({ filter, page, at, ...inMemory }).toEqual({ filter, page, at, ...inSql });
        if (inMemory.ids.length > 0) found += 1;
      }
      return found;
    }

    it("the book selects, orders, pages and counts as PostgreSQL does, at any instant", async () => {
      // Most questions find something: answers that are all empty would agree as well.
      expect(await expectSameAnswers(2)).toBeGreaterThan(50);
    });

    it("it does so after any change: written over, renamed, moved, taken out or deleted with its import", async () => {
      await register.book.current();
      for (const turn of [3, 4, 5]) {
        await randomPapers(db, 120, 100 * turn, turn);
        await db("producer")
          .where({ id: `p${turn}` })
          .update({ name: `Lò gốm Bát ${turn}`, commune_code: turn === 4 ? null : "09784" });
        await db("recognition_decision")
          .where({ id: `d${turn}` })
          .update({ number: `${800 + turn}/QĐ-UBND` });
        await db.transaction(async (trx) => {
          await trx.raw(`select set_config('saolang.undone_import', 'import_1', true)`);
          await trx("certificate").where("id", "like", `cert_%${turn}7`).delete();
        });
        await expectSameAnswers(turn);
      }
      await db("producer").where({ id: "p8" }).delete();
      await expectSameAnswers(6);
    });

    it("its figures are what PostgreSQL counts", async () => {
      for (const { at } of randomQuestions(20, 7)) {
        const rows = await countInSql(db, at);
        const valid = rows.filter(({ state }) => doesCount(state));
        const sum = (of: typeof rows, by: "count" | "potential") =>
          of.reduce((total, row) => total + row[by], 0);
        const figures = await readStatistics(register, at);
        expect(figures.valid).toBe(sum(valid, "count"));
        expect(figures.potential_five).toBe(sum(valid, "potential"));
        for (const { state, count } of figures.by_state) {
          expect(count).toBe(
            sum(
              rows.filter((row) => row.state === state),
              "count",
            ),
          );
        }
        for (const { stars, count } of figures.by_stars) {
          expect(count).toBe(
            sum(
              valid.filter((row) => row.stars === stars),
              "count",
            ),
          );
        }
        for (const { commune_code, count } of figures.by_commune) {
          expect(count).toBe(
            sum(
              valid.filter((row) => row.commune === commune_code),
              "count",
            ),
          );
        }
        for (const { month, count } of figures.ending_by_month) {
          expect(count).toBe(
            sum(
              valid.filter((row) => row.month === month),
              "count",
            ),
          );
        }
        const counts = [figures.by_stars, figures.by_group, figures.by_commune];
        const totals = [...counts, figures.ending_by_month].map(
          (of: readonly { count: number }[]) => of.reduce((total, { count }) => total + count, 0),
        );
        expect(totals).toEqual(totals.map(() => figures.valid));
      }
    });
  },
});
