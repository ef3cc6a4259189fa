import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { connectionOf } from "../../shared/connection";
import { readHistory } from "../../shared/history";
import { extendCertificate } from "./register/extend-certificate";
import type { Decision, Paper } from "./register/paper";
import { recordCertificate } from "./register/record-certificate";
import { removeCertificate } from "./register/remove-certificate";
import { revokeCertificate } from "./register/revoke-certificate";

const decision: Decision = {
  number: "813/QĐ-UBND",
  decided_on: "2025-08-01",
  issued_by: "UBND thành phố Hà Nội",
  issuer_level: "province",
};

const paper: Paper = {
  product_name: "Bát men lam",
  product_id: null,
  producer_id: "p1",
  set_number: 21,
  stars: 3,
  kind: "first",
  issued_on: "2025-08-04",
  valid_through: "2028-08-03",
};

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    let db: Knex;

    beforeEach(async () => {
      db = connectionOf(getContainer());
      for (const id of ["p1", "p2"])
        await db("producer").insert({
          id,
          handle: id,
          name: `Lò gốm ${id}`,
          kind: "ho_kinh_doanh",
        });
    });

    type More = Partial<Decision & Paper>;

    const record = ({ number, decided_on, issued_by, issuer_level, ...more }: More = {}) =>
      recordCertificate(
        db,
        {
          number: number ?? decision.number,
          decided_on: decided_on ?? decision.decided_on,
          issued_by: issued_by ?? decision.issued_by,
          issuer_level: issuer_level ?? decision.issuer_level,
        },
        { ...paper, ...more },
        "office",
      );

    async function recorded(more: More = {}): Promise<string> {
      const made = await record(more);
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value.certificate_id;
    }

    const codeOf = async (more: More) => {
      const made = await record(more);
      return made.ok ? "recorded" : made.refusal.code;
    };

    const row = (id: string) => db("certificate").where({ id }).first();

    it("rule 7: only those entitled on the day of the decision may grant a rating, and the rule is named", async () => {
      expect(await codeOf({ stars: 5 })).toBe("certificate_issuer_not_entitled");
      expect(await codeOf({ stars: 4, issuer_level: "ministry" })).toBe(
        "certificate_issuer_not_entitled",
      );
      expect(
        await codeOf({
          issuer_level: "district",
          decided_on: "2025-07-06",
          issued_on: "2025-07-06",
        }),
      ).toBe("certificate_issuer_not_entitled");
      expect(
        await codeOf({
          issuer_level: "district",
          decided_on: "2025-07-05",
          issued_on: "2025-07-05",
          issued_by: "UBND huyện Gia Lâm",
        }),
      ).toBe("recorded");
      expect(await codeOf({ stars: 5, issuer_level: "ministry", number: "5/QĐ-BNNMT" })).toBe(
        "recorded",
      );
      const late = await record({
        issuer_level: "district",
        decided_on: "2025-07-06",
        issued_on: "2025-07-06",
        number: "14/QĐ-UBND",
      });
      expect(late).toMatchObject({ refusal: { facts: { rule: "QD-1489-2025" } } });
      expect(await codeOf({ decided_on: "2019-01-01", issued_on: "2019-01-01" })).toBe(
        "certificate_rule_unknown",
      );
    });

    it("is refused without a decision, with days out of order, or recorded twice", async () => {
      expect(await codeOf({ number: " " })).toBe("certificate_decision_missing");
      expect(await codeOf({ issued_on: "2025-07-01" })).toBe("certificate_days_out_of_order");
      await recorded();
      expect(await codeOf({})).toBe("certificate_already_recorded");
      expect(await codeOf({ product_name: "BÁT  men lam" })).toBe("certificate_already_recorded");
      expect(await codeOf({ producer_id: "nobody" })).toBe("not_found");
      expect(
        await codeOf({ producer_id: "p2", issuer_level: "district", decided_on: "2025-08-01" }),
      ).toBe("certificate_issuer_not_entitled");
    });

    it("takes a transitional extension only with a document and at most 180 days past expiry", async () => {
      const until = (ends_on: string) => ({ extension: { document_number: "7/CV", ends_on } });
      expect(await codeOf(until("2029-01-31"))).toBe("certificate_extension_invalid");
      expect(await codeOf({ extension: { document_number: "", ends_on: "2028-12-01" } })).toBe(
        "certificate_extension_invalid",
      );
      expect(await codeOf(until("2029-01-30"))).toBe("recorded");
    });

    it("an extension is added to a paper on record under the same rule", async () => {
      const certificate_id = await recorded();
      const extend = (ends_on: string, document = "7/CV") =>
        extendCertificate(db, { certificate_id, ends_on, document, by: "office" });
      expect(await extend("2029-01-31")).toMatchObject({
        refusal: { code: "certificate_extension_invalid", facts: { latestEndsOn: "2029-01-30" } },
      });
      expect(await extend("2028-12-01", " ")).toMatchObject({
        refusal: { code: "certificate_extension_invalid" },
      });
      expect(await extend("2029-01-30")).toMatchObject({ ok: true });
      expect(await row(certificate_id)).toMatchObject({ extension_ends_on: "2029-01-30" });
    });

    it("holds in the database what the domain says, whoever writes", async () => {
      const id = await recorded();
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
          ...decision,
          id: "d2",
          rule_version: "QD-1489-2025",
          ...more,
        });
      await expect(decided({})).rejects.toThrow("recognition_decision_once");
      await expect(decided({ number: " " })).rejects.toThrow("check constraint");
      await expect(decided({ number: "1", issuer_level: "commune" })).rejects.toThrow("check");
      const { id: decision_id } = await db("recognition_decision").first("id");
      const { product_name, producer_id, stars, issued_on, valid_through } = paper;
      const copy = { product_name, producer_id, stars, issued_on, valid_through, decision_id };
      await expect(db("certificate").insert({ id: "c2", ...copy })).rejects.toThrow(
        "certificate_once",
      );
    });

    it("is revoked once, with its document, from the instant named", async () => {
      const certificate_id = await recorded();
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
      const certificate_id = await recorded();
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

    it("the next issue of the same product and producer ends the one before, whatever the order of entry", async () => {
      const second = await recorded();
      const other = await recorded({ producer_id: "p2" });
      const third = await recorded({
        number: "900/QĐ-UBND",
        kind: "re_rating",
        decided_on: "2026-08-01",
        issued_on: "2026-08-01",
        valid_through: null,
        product_name: "Bát  Men Lam",
      });
      const first = await recorded({
        number: "77/QĐ-UBND",
        decided_on: "2022-08-01",
        issued_on: "2022-08-01",
        valid_through: null,
      });
      expect(await row(first)).toMatchObject({
        superseded_by: second,
        superseded_on: "2025-08-04",
      });
      expect(await row(second)).toMatchObject({
        superseded_by: third,
        superseded_on: "2026-08-01",
      });
      expect(await row(third)).toMatchObject({ superseded_by: null, valid_through: "2029-07-31" });
      expect(await row(other)).toMatchObject({ superseded_by: null });
    });

    it("an entry made by mistake is taken out with its reason, and the one before stands again", async () => {
      const first = await recorded();
      const slip = await recorded({
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
      expect(await row(first)).toMatchObject({ superseded_by: null, superseded_on: null });
      const [last] = await readHistory(db, [{ entity: "certificate", id: slip }]);
      expect(last).toMatchObject({ action: "removed", document: "Nhập nhầm dòng 12" });
    });
  },
});
