import { withShop } from "../../../../test/with-shop";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { connectionOf } from "../../../shared/connection";
import type { Decision, Paper } from "../register/paper";
import { recordCertificate } from "../register/record-certificate";
import { signedInAdmin } from "../testing/signed-in-admin";
import { producerName, productName, type SeededAnnex, seededAnnex } from "./testing/annex";
import { dumpOf, importWorld } from "./testing/import-world";
import { csvOf, workbookOf } from "./testing/workbook";

const size = 5_000;
const long = 600_000;

const before: Decision = {
  number: "700/QĐ-UBND",
  decided_on: "2023-09-01",
  issued_by: "UBND thành phố Hà Nội",
  issuer_level: "province",
};

const paper = (producer_id: string, product_name: string): Paper => ({
  producer_id,
  product_name,
  set_number: 21,
  stars: 4,
  kind: "first",
  issued_on: "2023-09-04",
});

withShop({
  testSuite: ({ api, getContainer }) => {
    let db: Knex;
    let world: ReturnType<typeof importWorld>;
    let annex: SeededAnnex;

    beforeEach(async () => {
      db = connectionOf(getContainer());
      world = importWorld(api, await signedInAdmin(api, getContainer()));
      annex = seededAnnex(size);
      // A register that is not empty: the first twenty producers and a paper of each that the annex follows.
      for (let at = 0; at < 20; at += 1) {
        const id = `producer_known_${at}`;
        await db("producer").insert({
          id,
          handle: id.replaceAll("_", "-"),
          name: producerName(at),
          kind: "hop_tac_xa",
        });
        const made = await recordCertificate(db, before, paper(id, productName(at * 5)), "office");
        if (!made.ok) throw new Error(made.refusal.code);
      }
    });

    async function checked(file: Buffer, name: string): Promise<string> {
      const { status, data } = await world.send(file, name);
      expect(data).toMatchObject({ id: expect.any(String) });
      expect(status).toBe(201);
      const id = String(data.id);
      expect((await world.post(`${id}/check`)).status).toBe(200);
      return id;
    }

    /** Everything a person settles: places by choice, the rest left out. */
    async function settled(id: string): Promise<void> {
      const rowsOf = (code: string) => [...annex.faults].filter(([, one]) => one === code);
      const [unknown, ambiguous] = [rowsOf("commune_unknown"), rowsOf("commune_ambiguous")];
      const choices = [
        ...unknown.map(([number]) => ({ number, commune_code: null })),
        ...ambiguous
          .slice(0, 2)
          .map(([number]) => ({ number, commune_code: "09556", alike: true })),
      ];
      expect((await world.post(`${id}/choices`, { choices })).data).toEqual({ rows: 20 });
      const { data } = await world.post(`${id}/check`);
      expect(data.counts).toMatchObject({ held_back: 20, findings: 30, new_producers: 980 });
    }

    const expected = { certificates: size - 20, producers: 980, decisions: 1, left_out: 20 };

    it(
      "names exactly the fifty faults of five thousand rows, as CSV and as XLSX alike",
      async () => {
        for (const [file, name] of [
          [workbookOf({ rows: annex.rows }), "phụ lục.xlsx"],
          [csvOf(annex.rows, { separator: ";", mark: "\uFEFF" }), "phu-luc.csv"],
        ] as const) {
          const id = await checked(file, name);
          const found = await world.findings(id);
          expect([...found].sort(([a], [b]) => a - b)).toEqual(
            [...annex.faults].sort(([a], [b]) => a - b).map(([row, code]) => [row, [code]]),
          );
          expect((await world.get(id)).data.import).toMatchObject({
            state: "checked",
            file_name: name,
            counts: { rows: size, findings: 50, held_back: 40 },
          });
        }
      },
      long,
    );

    it(
      "a failing apply leaves nothing, apply leaves everything once, and undo leaves the register byte for byte",
      async () => {
        const untouched = await dumpOf(db);
        const id = await checked(workbookOf({ rows: annex.rows }), "phụ lục.xlsx");

        const open = await world.post(`${id}/apply`);
        expect(open.data).toMatchObject({ code: "import_rows_open" });
        expect(await dumpOf(db)).toBe(untouched);

        await settled(id);
        await db.raw(`create function trial_stop() returns trigger language plpgsql as $$
          begin if new.product_name = '${productName(size - 1)}' then raise exception 'stopped'; end if; return new; end $$`);
        await db.raw(
          `create trigger trial_stop before insert on certificate for each row execute function trial_stop()`,
        );
        const failed = await world.post(`${id}/apply`, { leave_out_faulty: true });
        expect(failed.status).toBe(500);
        await db.raw(`drop function trial_stop() cascade`);
        expect(await dumpOf(db)).toBe(untouched);

        const both = await Promise.all([
          world.post(`${id}/apply`, { leave_out_faulty: true }),
          world.post(`${id}/apply`, { leave_out_faulty: true }),
        ]);
        for (const { data } of both) expect(data).toEqual(expected);
        expect((await world.post(`${id}/apply`, { leave_out_faulty: true })).data).toEqual(
          expected,
        );
        const [written] = await db("certificate").where({ import_id: id }).count();
        expect(Number(written?.count)).toBe(expected.certificates);
        const followed = await db("certificate").whereNotNull("superseded_by");
        expect(followed.length).toBeGreaterThan(15);
        expect((await world.get(`${id}/rows?only=left_out`)).data).toMatchObject({ count: 20 });

        expect((await world.post(`${id}/undo`, { reason: " " })).data).toMatchObject({
          code: "import_reason_missing",
        });
        expect((await world.post(`${id}/undo`, { reason: "Nhầm phụ lục" })).data).toEqual({
          import_id: id,
        });
        expect(await dumpOf(db)).toBe(untouched);
        expect((await world.post(`${id}/undo`, { reason: "Nhầm phụ lục" })).status).toBe(200);
        expect((await world.post(`${id}/apply`)).data).toMatchObject({ code: "import_closed" });
      },
      long,
    );

    it(
      "a process that dies in the middle of an apply leaves nothing, and its progress was there to see",
      async () => {
        const untouched = await dumpOf(db);
        const id = await checked(workbookOf({ rows: annex.rows }), "phụ lục.xlsx");
        const applying = world.post(`${id}/apply`, { leave_out_faulty: true });
        const seen = await vi.waitUntil(
          async () => {
            const { data } = await world.get(id);
            const { is_running, progress_done } = data.import as {
              is_running: boolean;
              progress_done: number;
            };
            return is_running && progress_done > 0 && progress_done < size;
          },
          { timeout: long, interval: 20 },
        );
        expect(seen).toBe(true);
        await db.raw(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
          and database = (select oid from pg_database where datname = current_database()) and pid <> pg_backend_pid()`);
        expect((await applying).status).toBe(503);
        expect(await dumpOf(db)).toBe(untouched);
        expect((await world.get(id)).data.import).toMatchObject({
          state: "checked",
          is_running: false,
        });
        const again = await world.post(`${id}/apply`, { leave_out_faulty: true });
        expect(again.data).toMatchObject({ certificates: size - 40 });
      },
      long,
    );
  },
});
