import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { checkCertificate } from "@saolang/domain/certificate";
import { certificateModule } from "../../modules/certificate";
import type CertificateService from "../../modules/certificate/service";
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

function rowOf(paper: PlannedCertificate, productId: string, producerId: string) {
  const checked = checkCertificate({
    productId,
    producerId,
    stars: paper.stars,
    decisionNumber: paper.decisionNumber,
    decidedOn: paper.issuedOn,
    issuedOn: paper.issuedOn,
    issuedBy: paper.issuedBy,
    issuerLevel: paper.issuerLevel,
    validThrough: paper.validThrough,
    revokedAt: paper.revokedAt,
    supersededOn: paper.supersededOn,
    extension: paper.extension,
  });
  if (!checked.ok) throw new Error(`${paper.handle}: ${checked.refusal.code}`);
  return {
    product_id: productId,
    producer_id: producerId,
    stars: paper.stars,
    decision_number: paper.decisionNumber,
    decided_on: paper.issuedOn,
    issued_on: paper.issuedOn,
    issued_by: paper.issuedBy,
    issuer_level: paper.issuerLevel,
    valid_through: paper.validThrough,
    revoked_at: paper.revokedAt,
    revocation_document: paper.revocationDocument,
    extension_document: paper.extension?.documentNumber ?? null,
    extension_ends_on: paper.extension?.endsOn ?? null,
    changed_by: "demo",
  };
}

/** Records the planned certificates. A run that was cut off leaves either all or none: they are one insert. */
export async function recordCertificates(
  container: MedusaContainer,
  planned: readonly PlannedCertificate[],
  products: readonly SeededProduct[],
  producerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const service = container.resolve<CertificateService>(certificateModule);
  const [known] = await service.listCertificates({}, { select: ["id"], take: 1 });
  const productIds = new Map(products.map(({ id, plan }) => [plan.fact.handle, id]));
  const ids = (paper: PlannedCertificate): [string, string] => {
    const product = productIds.get(paper.handle);
    const producer = producerIds.get(paper.producer);
    if (product === undefined || producer === undefined)
      throw new Error(`${paper.handle} was not made`);
    return [product, producer];
  };
  if (!known) await service.createCertificates(planned.map((paper) => rowOf(paper, ...ids(paper))));
  for (const earlier of planned.filter(({ superseded }) => superseded)) {
    const [product_id, producer_id] = ids(earlier);
    const papers = await service.listCertificates({ product_id, producer_id });
    const before = papers.find(({ decision_number }) => decision_number === earlier.decisionNumber);
    const after = papers.find(({ decision_number }) => decision_number !== earlier.decisionNumber);
    if (!before || !after || before.superseded_by !== null) continue;
    await service.updateCertificates({
      id: before.id,
      superseded_by: after.id,
      changed_by: "demo",
    });
  }
}
