import { withShop } from "../../../test/with-shop";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { connectionOf } from "../../shared/connection";
import { readHistory } from "../../shared/history";
import { extendCertificate } from "./register/extend-certificate";
import { revokeCertificate } from "./register/revoke-certificate";
import { registerWorld } from "./testing/register-world";

withShop({
  testSuite: ({ getContainer }) => {
    let db: Knex;
    let world: Awaited<ReturnType<typeof registerWorld>>;

    beforeEach(async () => {
      db = connectionOf(getContainer());
      world = await registerWorld(db);
    });

    it("rule 7: only those entitled on the day of the decision may grant a rating, and the rule is named", async () => {
      expect(await world.codeOf({ stars: 5 })).toBe("certificate_issuer_not_entitled");
      expect(await world.codeOf({ stars: 4, issuer_level: "ministry" })).toBe(
        "certificate_issuer_not_entitled",
      );
      expect(
        await world.codeOf({
          issuer_level: "district",
          decided_on: "2025-07-06",
          issued_on: "2025-07-06",
        }),
      ).toBe("certificate_issuer_not_entitled");
      expect(
        await world.codeOf({
          issuer_level: "district",
          decided_on: "2025-07-05",
          issued_on: "2025-07-05",
          issued_by: "UBND huyện Gia Lâm",
        }),
      ).toBe("recorded");
      expect(await world.codeOf({ stars: 5, issuer_level: "ministry", number: "5/QĐ-BNNMT" })).toBe(
        "recorded",
      );
      const late = await world.record({
        issuer_level: "district",
        decided_on: "2025-07-06",
        issued_on: "2025-07-06",
        number: "14/QĐ-UBND",
      });
      expect(late).toMatchObject({ refusal: { facts: { rule: "QD-1489-2025" } } });
      expect(await world.codeOf({ decided_on: "2019-01-01", issued_on: "2019-01-01" })).toBe(
        "certificate_rule_unknown",
      );
    });

    it("is refused without a decision, with days out of order, or recorded twice", async () => {
      expect(await world.codeOf({ number: " " })).toBe("certificate_decision_missing");
      expect(await world.codeOf({ issued_on: "2025-07-01" })).toBe("certificate_days_out_of_order");
      await world.recorded();
      expect(await world.codeOf({})).toBe("certificate_already_recorded");
      expect(await world.codeOf({ product_name: "BÁT  men lam" })).toBe(
        "certificate_already_recorded",
      );
      expect(await world.codeOf({ producer_id: "nobody" })).toBe("not_found");
      expect(
        await world.codeOf({
          producer_id: "p2",
          issuer_level: "district",
          decided_on: "2025-08-01",
        }),
      ).toBe("certificate_issuer_not_entitled");
    });

    it("takes a transitional extension only with a document and at most 180 days past expiry", async () => {
      const until = (ends_on: string) => ({ extension: { document_number: "7/CV", ends_on } });
      expect(await world.codeOf(until("2029-01-31"))).toBe("certificate_extension_invalid");
      expect(
        await world.codeOf({ extension: { document_number: "", ends_on: "2028-12-01" } }),
      ).toBe("certificate_extension_invalid");
      expect(await world.codeOf(until("2029-01-30"))).toBe("recorded");
    });

    it("an extension is added to a paper on record under the same rule", async () => {
      const certificate_id = await world.recorded();
      const extend = (ends_on: string, document = "7/CV") =>
        extendCertificate(db, { certificate_id, ends_on, document, by: "office" });
      expect(await extend("2029-01-31")).toMatchObject({
        refusal: { code: "certificate_extension_invalid", facts: { latestEndsOn: "2029-01-30" } },
      });
      expect(await extend("2028-12-01", " ")).toMatchObject({
        refusal: { code: "certificate_extension_invalid" },
      });
      expect(await extend("2029-01-30")).toMatchObject({ ok: true });
      expect(await world.row(certificate_id)).toMatchObject({ extension_ends_on: "2029-01-30" });
    });

    it("holds in the database what the domain says, whoever writes", async () => {
      const id = await world.recorded();
      const change = (more: object) => db("certificate").where({ id }).update(more);
      await expect(change({ stars: 2 })).rejects.toThrow("certificate_stars_known");
      await expect(change({ valid_through: "2025-08-03" })).rejects.toThrow("days_in_order");
      await expect(change({ valid_through: "03/08/2028" })).rejects.toThrow("days_are_days");
      await expect(change({ extension_ends_on: "2028-12-01" })).rejects.toThrow("extension_whole");
      await expect(
        change({ extension_document: "7/CV", extension_ends_on: "2029-01-31" }),
      ).rejects.toThrow("within_180_days");
      await expect(change({ revoked_at: "2026-01-01T00:00:00Z" })).rejects.toThrow(
        "revocation_has_document",
      );
      await expect(change({ superseded_on: "2026-01-01" })).rejects.toThrow("superseded_whole");
      await expect(change({ stars: 5, potential_five: true })).rejects.toThrow("potential");
      const decided = (more: object) =>
        db("recognition_decision").insert({
          ...world.decision,
          id: "d2",
          rule_version: "QD-1489-2025",
          ...more,
        });
      await expect(decided({})).rejects.toThrow("recognition_decision_once");
      await expect(decided({ number: " " })).rejects.toThrow("check constraint");
      await expect(decided({ number: "1", issuer_level: "commune" })).rejects.toThrow("check");
      const { id: decision_id } = await db("recognition_decision").first("id");
      const { product_name, producer_id, stars, issued_on, valid_through } = world.paper;
      const copy = { product_name, producer_id, stars, issued_on, valid_through, decision_id };
      await expect(db("certificate").insert({ id: "c2", ...copy })).rejects.toThrow(
        "certificate_once",
      );
    });

    it("is revoked once, with its document, from the instant named", async () => {
      const certificate_id = await world.recorded();
      const revocation = {
        certificate_id,
        revoked_at: new Date("2026-10-01T03:00:00Z"),
        document: "99/QĐ-UBND",
        by: "office",
      };
      expect(await revokeCertificate(db, { ...revocation, document: " " })).toMatchObject({
        refusal: { code: "certificate_revocation_document_missing" },
      });
      expect(
        await revokeCertificate(db, { ...revocation, certificate_id: "cert_none" }),
      ).toMatchObject({
        refusal: { code: "not_found" },
      });
      expect(await revokeCertificate(db, revocation)).toMatchObject({ ok: true });
      expect(await revokeCertificate(db, revocation)).toMatchObject({
        refusal: { code: "certificate_already_revoked" },
      });
    });

    it("leaves a row in the history at each change, which nobody can alter, and is never deleted", async () => {
      const certificate_id = await world.recorded();
      await revokeCertificate(db, {
        certificate_id,
        revoked_at: new Date("2026-10-01T03:00:00Z"),
        document: "99/QĐ-UBND",
        by: "chi-cuc",
      });
      const history = await readHistory(db, [{ entity: "certificate", id: certificate_id }]);
      expect(
        history.map(({ action, changed_by, document }) => [action, changed_by, document]),
      ).toEqual([
        ["revoked", "chi-cuc", "99/QĐ-UBND"],
        ["created", "office", "813/QĐ-UBND"],
      ]);
      await expect(db("register_history").update({ action: "changed" })).rejects.toThrow(
        "append-only",
      );
      await expect(db("certificate").delete()).rejects.toThrow("never deleted");
    });
  },
});
