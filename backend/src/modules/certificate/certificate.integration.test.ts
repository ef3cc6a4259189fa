import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CertificatePaper, recordCertificate } from "./workflows/record-certificate";
import { revokeCertificate } from "./workflows/revoke-certificate";

const paper: CertificatePaper = {
  product_id: "prod_1",
  producer_id: "producer_1",
  stars: 3,
  decision_number: "813/QĐ-UBND",
  decided_on: "2025-08-01",
  issued_on: "2025-08-04",
  issued_by: "UBND thành phố Hà Nội",
  issuer_level: "province",
  valid_through: "2028-08-03",
  by: "office",
};

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    let container: MedusaContainer;
    let db: Knex;

    beforeEach(() => {
      container = getContainer();
      db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    });

    const record = (more: Partial<CertificatePaper> = {}) =>
      recordCertificate(container, { ...paper, ...more });

    async function recorded(more: Partial<CertificatePaper> = {}): Promise<string> {
      const made = await record(more);
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value.certificate_id;
    }

    const codeOf = async (more: Partial<CertificatePaper>) => {
      const made = await record(more);
      return made.ok ? "recorded" : made.refusal.code;
    };

    const insert = (more: Record<string, unknown>) => {
      const { by: _by, ...row } = paper;
      return db("certificate").insert({ id: "cert_x", ...row, ...more });
    };

    it("only those entitled on the day of the decision may grant a rating", async () => {
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
      expect(
        await codeOf({ stars: 5, issuer_level: "ministry", decision_number: "5/QĐ-BNNMT" }),
      ).toBe("recorded");
    });

    it("is refused without a decision, with days out of order, or recorded twice", async () => {
      expect(await codeOf({ decision_number: " " })).toBe("certificate_decision_missing");
      expect(await codeOf({ issued_on: "2025-07-01" })).toBe("certificate_days_out_of_order");
      await recorded();
      expect(await codeOf({})).toBe("certificate_already_recorded");
    });

    it("takes a transitional extension only with a document and at most 180 days past expiry", async () => {
      const until = (ends_on: string) => ({ extension: { document_number: "7/CV", ends_on } });
      expect(await codeOf(until("2029-01-31"))).toBe("certificate_extension_invalid");
      expect(await codeOf({ extension: { document_number: "", ends_on: "2028-12-01" } })).toBe(
        "certificate_extension_invalid",
      );
      expect(await codeOf(until("2029-01-30"))).toBe("recorded");
    });

    it("holds in the database what the domain says, whoever writes", async () => {
      await expect(insert({ stars: 2 })).rejects.toThrow("certificate_stars_known");
      await expect(insert({ issuer_level: "commune" })).rejects.toThrow(
        "certificate_issuer_level_known",
      );
      await expect(insert({ decision_number: " " })).rejects.toThrow(
        "certificate_decision_present",
      );
      await expect(insert({ valid_through: "2025-08-03" })).rejects.toThrow(
        "certificate_days_in_order",
      );
      await expect(insert({ valid_through: "03/08/2028" })).rejects.toThrow(
        "certificate_days_are_days",
      );
      await expect(insert({ extension_ends_on: "2028-12-01" })).rejects.toThrow(
        "certificate_extension_whole",
      );
      await expect(
        insert({ extension_document: "7/CV", extension_ends_on: "2029-01-31" }),
      ).rejects.toThrow("certificate_extension_within_180_days");
      await expect(insert({ revoked_at: "2026-01-01T00:00:00Z" })).rejects.toThrow(
        "certificate_revocation_has_document",
      );
      await insert({});
      await expect(insert({ id: "cert_y" })).rejects.toThrow("IDX_certificate_decision_number");
    });

    it("is revoked once, with its document, from the instant named", async () => {
      const certificate_id = await recorded();
      const revocation = {
        certificate_id,
        revoked_at: new Date("2026-10-01T03:00:00Z"),
        document: "99/QĐ-UBND",
        by: "office",
      };
      expect(await revokeCertificate(container, { ...revocation, document: " " })).toMatchObject({
        refusal: { code: "certificate_revocation_document_missing" },
      });
      expect(
        await revokeCertificate(container, { ...revocation, certificate_id: "cert_none" }),
      ).toMatchObject({
        refusal: { code: "not_found" },
      });
      expect(await revokeCertificate(container, revocation)).toMatchObject({ ok: true });
      expect(await revokeCertificate(container, revocation)).toMatchObject({
        refusal: { code: "certificate_already_revoked" },
      });
    });

    it("leaves a row in the history at each change, which nobody can alter, and is never deleted", async () => {
      const certificate_id = await recorded();
      await revokeCertificate(container, {
        certificate_id,
        revoked_at: new Date("2026-10-01T03:00:00Z"),
        document: "99/QĐ-UBND",
        by: "chi-cuc",
      });
      const history = await db("certificate_history")
        .where({ certificate_id })
        .orderBy("changed_at");
      expect(history.map(({ action, changed_by }) => [action, changed_by])).toEqual([
        ["recorded", "office"],
        ["revoked", "chi-cuc"],
      ]);
      await expect(db("certificate_history").update({ action: "changed" })).rejects.toThrow(
        "append-only",
      );
      await expect(db("certificate_history").delete()).rejects.toThrow("append-only");
      await expect(db("certificate").delete()).rejects.toThrow("never deleted");
    });

    it("points to the later one of the same product and producer that followed it", async () => {
      const first = await recorded();
      const other = await recorded({ producer_id: "producer_2" });
      const next = await recorded({
        decision_number: "900/QĐ-UBND",
        decided_on: "2026-08-01",
        issued_on: "2026-08-01",
        valid_through: "2029-07-31",
      });
      const rows = await db("certificate").select("id", "superseded_by").orderBy("id");
      const superseded = new Map(rows.map((row) => [row.id, row.superseded_by]));
      expect(superseded.get(first)).toBe(next);
      expect(superseded.get(other)).toBeNull();
    });
  },
});
