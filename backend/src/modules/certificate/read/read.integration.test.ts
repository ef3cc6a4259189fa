import { withShop } from "../../../../test/with-shop";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { certificateState } from "@saolang/domain/certificate";
import { fold } from "@saolang/domain/text";
import { addDays, type Day, day, startOfDayAt } from "@saolang/domain/time";
import fc from "fast-check";
import { connectionOf } from "../../../shared/connection";
import { recordCertificate } from "../register/record-certificate";
import { listCertificates } from "./list-certificates";
import { type Register, registerOf } from "./register";
import { stateBindings, stateSql } from "./state-sql";

const today = day("2026-11-25");
const at = new Date("2026-11-25T05:00:00Z");
const page = { limit: 20, offset: 0, order: "ends" } as const;

withShop({
  testSuite: ({ getContainer }) => {
    let db: Knex;
    let register: Register;

    beforeEach(() => {
      db = connectionOf(getContainer());
      register = registerOf(getContainer());
    });

    it("SQL folds text as the domain does", async () => {
      const words = [
        "Bát Tràng",
        "Hòa Lạc",
        "Hoà Lạc",
        "ĐỒNG KỴ",
        "Ứng  Hòa\t",
        "nước mắm ế ệ ỡ ự",
        "813/QĐ-UBND",
        "Café ñandú Ærø",
      ];
      const texts = words.flatMap((word) => [word, word.normalize("NFD"), word.toUpperCase()]);
      const { rows } = await db.raw<{ rows: { text: string; folded: string }[] }>(
        `select t.text, saolang_fold(t.text) as folded from unnest(?::text[]) as t(text)`,
        [texts],
      );
      expect(rows.filter(({ text, folded }) => folded !== fold(text))).toEqual([]);
    });

    it("SQL says of any certificate what the domain says", async () => {
      const dayAround = fc.integer({ min: -1300, max: 1300 }).map((days) => addDays(today, days));
      const papers = fc.record({
        issuedOn: dayAround,
        runs: fc.integer({ min: 0, max: 1200 }),
        extension: fc.option(fc.integer({ min: 1, max: 180 })),
        supersededOn: fc.option(dayAround),
        revokedOn: fc.option(dayAround),
      });
      const made = fc.sample(papers, { numRuns: 2_000, seed: 7 }).map((paper) => {
        const validThrough = addDays(paper.issuedOn, paper.runs);
        const endsOn = paper.extension === null ? null : addDays(validThrough, paper.extension);
        const revokedAt = paper.revokedOn === null ? null : startOfDayAt(paper.revokedOn);
        return { ...paper, validThrough, endsOn, revokedAt };
      });
      const { rows } = await db.raw<{ rows: { state: string }[] }>(
        `select ${stateSql} as state from jsonb_to_recordset(:papers::jsonb) as c(place int, issued_on text, valid_through text,
           extension_ends_on text, superseded_on text, revoked_at timestamptz) order by place`,
        {
          ...stateBindings(at),
          papers: JSON.stringify(
            made.map((one, place) => ({
              place,
              issued_on: one.issuedOn,
              valid_through: one.validThrough,
              extension_ends_on: one.endsOn,
              superseded_on: one.supersededOn,
              revoked_at: one.revokedAt,
            })),
          ),
        },
      );
      const said = (one: (typeof made)[number]) => {
        const extension =
          one.endsOn === null ? null : { documentNumber: "7/CV", endsOn: day(one.endsOn) };
        return certificateState({ ...one, extension }, at);
      };
      expect(rows.map(({ state }) => state)).toEqual(made.map(said));
      expect(new Set(made.map(said)).size).toBe(7);
    });

    async function record(name: string, stars: 3 | 4, issued_on: Day, producer_id = "p1") {
      const made = await recordCertificate(
        db,
        {
          number: `DEMO-${name.length}/QĐ-UBND`,
          decided_on: issued_on,
          issued_by: "UBND thành phố Hà Nội",
          issuer_level: "province",
        },
        {
          producer_id,
          product_name: name,
          set_number: stars === 3 ? 6 : 21,
          stars,
          kind: "first",
          issued_on,
        },
        "office",
      );
      if (!made.ok) throw new Error(made.refusal.code);
    }

    it("the register is filtered by state, stars, group, commune, end and words, and paged", async () => {
      await db("producer").insert([
        {
          id: "p1",
          handle: "p1",
          name: "Gốm sứ Hòa Phát",
          kind: "ho_kinh_doanh",
          commune_code: "00577",
        },
        { id: "p2", handle: "p2", name: "Bánh tẻ Thanh Bình", kind: "ho_kinh_doanh" },
      ]);
      await record("Bát men lam", 4, day("2026-08-01"));
      await record("Bình hoa sen", 4, day("2024-03-01"));
      await record("Bánh tẻ", 3, day("2021-01-01"), "p2");
      const names = async (filter: Parameters<typeof listCertificates>[1], more = {}) => {
        const found = await listCertificates(register, filter, { ...page, ...more }, at);
        expect(found.count).toBeGreaterThanOrEqual(found.certificates.length);
        return found.certificates.map(({ product_name }) => product_name);
      };
      expect(await names({})).toEqual(["Bánh tẻ", "Bình hoa sen", "Bát men lam"]);
      expect(await names({}, { limit: 1, offset: 2 })).toEqual(["Bát men lam"]);
      expect(await names({}, { order: "newest" })).toHaveLength(3);
      expect(await names({ states: ["expired"] })).toEqual(["Bánh tẻ"]);
      expect(await names({ states: ["valid", "expiring"] })).toHaveLength(2);
      expect(await names({ states: ["expiring"] })).toEqual(["Bình hoa sen"]);
      expect(await names({ ends_within: 94 })).toEqual([]);
      expect(await names({ ends_within: 95 })).toEqual(["Bình hoa sen"]);
      expect(await names({ stars: 3 })).toEqual(["Bánh tẻ"]);
      expect(await names({ group: "IV" })).toHaveLength(2);
      expect(await names({ set: 6 })).toEqual(["Bánh tẻ"]);
      expect(await names({ commune: "00577" })).toHaveLength(2);
      expect(await names({ q: "hoà phát bát" })).toEqual(["Bát men lam"]);
      expect(await names({ q: "DEMO-12/qd" })).toEqual(["Bình hoa sen"]);
      expect(await names({ q: "100%" })).toEqual([]);
    });
  },
});
