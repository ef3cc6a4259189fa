import type {
  StoreCard,
  StoreCertificate,
  StoreProduct,
  StoreQualityPaper,
} from "@saolang/contracts";
import { governingCertificate, isExtensionEffective } from "@saolang/domain/certificate";
import { isPaperValid, paperKinds } from "@saolang/domain/quality-paper";
import { businessDayOf } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Audience, isShownTo } from "./audience";
import { toCard } from "./card";
import type { Listings } from "./listing";
import { readLiveStock, readProductDetail, type ProductDetail } from "./product-detail";
import { picturesOf } from "./picture";
import { toStoreSalesPoint } from "./sales-points";
import type { CatalogEntry, Locale } from "./snapshot/entry";
import type { CatalogProduct } from "./snapshot/product";
import type { CatalogSnapshot } from "./snapshot/snapshot";

const relatedProducts = 8;

/** Others of its set, its own producer's first. */
function relatedTo({ product }: CatalogEntry, ofSet: readonly CatalogEntry[]): CatalogEntry[] {
  const others = ofSet.filter((other) => other.product.id !== product.id);
  const isOwn = (other: CatalogEntry): boolean =>
    product.producer !== null && other.product.producer?.id === product.producer.id;
  const own = others.filter(isOwn).slice(0, relatedProducts);
  const more = others.slice(0, 2 * relatedProducts).filter((other) => !isOwn(other));
  return [...own, ...more].slice(0, relatedProducts);
}

function certificateShown(
  product: CatalogProduct,
  detail: ProductDetail,
  at: Date,
): StoreCertificate | null {
  if (product.producer === null) return null;
  const paper = governingCertificate(detail.certificates, product.id, product.producer.id, at);
  if (paper === null) return null;
  return {
    id: paper.id,
    stars: paper.stars,
    decision_number: paper.decisionNumber,
    decided_on: paper.decidedOn,
    issued_by: paper.issuedBy,
    valid_through: paper.validThrough,
    extension: isExtensionEffective(paper.validThrough, paper.extension)
      ? { document_number: paper.extension.documentNumber, ends_on: paper.extension.endsOn }
      : null,
  };
}

/** The papers valid today, in the order the kinds are listed in. */
function papersShown({ qualityPapers }: ProductDetail, at: Date): StoreQualityPaper[] {
  const today = businessDayOf(at);
  return paperKinds.flatMap(({ kind }) =>
    qualityPapers
      .filter((paper) => paper.kind === kind && isPaperValid(paper, today))
      .map((paper) => ({
        kind,
        number: paper.number,
        issued_by: paper.issuedBy,
        valid_through: paper.validThrough,
      })),
  );
}

/** Pieces by sales-point code and variant; a point that oversold shows 0, never a negative number. */
function stockByCode(
  variantId: string,
  audience: Audience,
  live: ReadonlyMap<string, number>,
): Record<string, number> {
  const stock: Record<string, number> = {};
  for (const point of audience.points) {
    const available = live.get(`${variantId} ${point.stockLocationId}`);
    if (available !== undefined) stock[point.code] = Math.max(0, available);
  }
  return stock;
}

/** The whole product page; null when the audience is not shown such a product. Stock is read live. */
export async function productPage(
  db: Knex,
  { snapshot, listings }: { readonly snapshot: CatalogSnapshot; readonly listings: Listings },
  audience: Audience,
  question: { readonly handle: string; readonly locale: Locale; readonly at: Date },
): Promise<StoreProduct | null> {
  const { handle, locale, at } = question;
  snapshot.turnTo(at.getTime());
  const entry = snapshot.byHandle(handle);
  if (!entry || !isShownTo(audience, entry.product)) return null;
  const { product } = entry;
  const [detail, live] = await Promise.all([
    readProductDetail(db, product.id, locale),
    readLiveStock(db, product.id),
  ]);
  const certificate = certificateShown(product, detail, at);
  const variants = product.variants.map((variant) => ({
    id: variant.id,
    title: variant.title,
    sku: variant.sku,
    barcode: variant.barcode,
    price: variant.price,
    stock: stockByCode(variant.id, audience, live),
  }));
  const card: StoreCard = {
    ...toCard(entry, locale),
    // From the same rows as the certificate below it: a page never disagrees with itself.
    stars: certificate?.stars ?? null,
    in_stock:
      product.variants.some((variant) => !variant.isStocked) ||
      variants.some((variant) => Object.values(variant.stock).some((pieces) => pieces > 0)),
  };
  const ofSet =
    product.set === null
      ? []
      : listings.select({ order: "featured", locale, set: product.set }, audience, at);
  const carrying = audience.points.filter((point) =>
    product.channels.includes(point.salesChannelId),
  );
  return {
    ...card,
    description: detail.description,
    pictures: picturesOf(detail.pictures),
    certificate,
    quality_papers: papersShown(detail, at),
    variants,
    sales_points: carrying.map(toStoreSalesPoint),
    producer_detail: detail.producer,
    related: relatedTo(entry, ofSet).map((other) => toCard(other, locale)),
  };
}
