import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Result } from "@saolang/contracts";
import { checkPaper } from "../../modules/certificate/register/paper";
import {
  decisionRow,
  type PaperRow,
  writeCertificates,
} from "../../modules/certificate/register/write-certificates";
import { connectionOf } from "../../shared/connection";
import { inRegister } from "../../shared/history";
import type { PlannedCertificate } from "../plan/certificates";
import type { SeededProduct } from "./goods";

/** The reserved locale tag of the English groundwork. */
const english = "en-US";

/** English titles, descriptions and variant names. Safe to repeat. */
export async function translateProducts(
  container: MedusaContainer,
  products: readonly SeededProduct[],
): Promise<void> {
  const translations = container.resolve(Modules.TRANSLATION);
  const known = await translations.listTranslations(
    { locale_code: english },
    { select: ["reference_id"], take: 100_000 },
  );
  const translated = new Set(known.map(({ reference_id }) => reference_id));
  const rows = products.flatMap(({ id, plan: { fact, variants }, variants: made }) => [
    {
      reference: "product",
      reference_id: id,
      locale_code: english,
      translations: { title: fact.titleEn, description: fact.textEn },
    },
    ...variants.flatMap(({ sku, nameEn }) => {
      const variant = made.find((one) => one.sku === sku);
      if (nameEn === null || variant === undefined) return [];
      return [
        {
          reference: "product_variant",
          reference_id: variant.id,
          locale_code: english,
          translations: { title: nameEn },
        },
      ];
    }),
  ]);
  const missing = rows.filter((row) => !translated.has(row.reference_id));
  if (missing.length > 0) await translations.createTranslations(missing);
}

function accepted<Value>(what: string, result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${what}: ${result.refusal.code}`);
  return result.value;
}

/** Records the planned certificates. A run that was cut off leaves either all or none: they are one transaction. */
export async function recordCertificates(
  container: MedusaContainer,
  planned: readonly PlannedCertificate[],
  products: readonly SeededProduct[],
  producerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const db = connectionOf(container);
  if (await db("certificate").first("id")) return;
  const made = new Map(products.map((product) => [product.plan.fact.handle, product]));
  const upgraded = new Set(planned.filter((one) => one.superseded).map(({ handle }) => handle));
  await inRegister(db, { by: "demo" }, async (trx) => {
    const rows: PaperRow[] = [];
    for (const paper of planned) {
      const product = made.get(paper.handle);
      const producer_id = producerIds.get(paper.producer);
      if (product === undefined || producer_id === undefined)
        throw new Error(`${paper.handle} was not made`);
      const decision = {
        number: paper.decisionNumber,
        decided_on: paper.issuedOn,
        issued_by: paper.issuedBy,
        issuer_level: paper.issuerLevel,
      };
      const { extension } = paper;
      const checked = accepted(
        paper.handle,
        checkPaper(decision, {
          producer_id,
          product_id: product.id,
          product_name: product.plan.fact.title,
          set_number: product.plan.fact.set,
          stars: paper.stars,
          kind: upgraded.has(paper.handle) && !paper.superseded ? "upgrade" : "first",
          issued_on: paper.issuedOn,
          valid_through: paper.validThrough,
          extension: extension && {
            document_number: extension.documentNumber,
            ends_on: extension.endsOn,
          },
        }),
      );
      const decision_id = accepted(
        paper.handle,
        await decisionRow(trx, decision, checked.rule_version),
      );
      rows.push({ paper: checked, decision_id });
    }
    const ids = await writeCertificates(trx, rows);
    for (const [at, { revokedAt, revocationDocument }] of planned.entries()) {
      if (revokedAt === null) continue;
      await trx("certificate")
        .where({ id: ids[at] })
        .update({ revoked_at: revokedAt, revocation_document: revocationDocument });
    }
  });
}
