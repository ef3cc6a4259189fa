import { withShop } from "../../../test/with-shop";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { connectionOf } from "../../shared/connection";
import { readHistory } from "../../shared/history";
import { removeCertificate } from "./register/remove-certificate";
import { registerWorld } from "./testing/register-world";

withShop({
  testSuite: ({ getContainer }) => {
    let db: Knex;
    let world: Awaited<ReturnType<typeof registerWorld>>;

    beforeEach(async () => {
      db = connectionOf(getContainer());
      world = await registerWorld(db);
    });

    it("the next issue of the same product and producer ends the one before, whatever the order of entry", async () => {
      const second = await world.recorded();
      const other = await world.recorded({ producer_id: "p2" });
      const third = await world.recorded({
        number: "900/QĐ-UBND",
        kind: "re_rating",
        decided_on: "2026-08-01",
        issued_on: "2026-08-01",
        valid_through: null,
        product_name: "Bát  Men Lam",
      });
      const first = await world.recorded({
        number: "77/QĐ-UBND",
        decided_on: "2022-08-01",
        issued_on: "2022-08-01",
        valid_through: null,
      });
      expect(await world.row(first)).toMatchObject({
        superseded_by: second,
        superseded_on: "2025-08-04",
      });
      expect(await world.row(second)).toMatchObject({
        superseded_by: third,
        superseded_on: "2026-08-01",
      });
      expect(await world.row(third)).toMatchObject({
        superseded_by: null,
        valid_through: "2029-07-31",
      });
      expect(await world.row(other)).toMatchObject({ superseded_by: null });
    });

    it("an entry made by mistake is taken out with its reason, and the one before stands again", async () => {
      const first = await world.recorded();
      const slip = await world.recorded({
        number: "900/QĐ-UBND",
        decided_on: "2026-08-01",
        issued_on: "2026-08-01",
        valid_through: null,
      });
      const remove = (document: string) =>
        removeCertificate(db, { certificate_id: slip, document, by: "office" });
      expect(await remove(" ")).toMatchObject({ refusal: { code: "certificate_reason_missing" } });
      expect(await remove("Nhập nhầm dòng 12")).toMatchObject({ ok: true });
      expect(await remove("Nhập nhầm dòng 12")).toMatchObject({ refusal: { code: "not_found" } });
      expect(await world.row(first)).toMatchObject({ superseded_by: null, superseded_on: null });
      const [last] = await readHistory(db, [{ entity: "certificate", id: slip }]);
      expect(last).toMatchObject({ action: "removed", document: "Nhập nhầm dòng 12" });
    });
  },
});
