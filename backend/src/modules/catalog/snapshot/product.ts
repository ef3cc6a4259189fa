import { isStarRating, type RatedCertificate } from "@saolang/domain/certificate";
import { minAgeOfSet } from "@saolang/domain/classification";
import { type Dong, min, readMedusaAmount } from "@saolang/domain/money";
import { day } from "@saolang/domain/time";
import { pictureOf } from "../picture";
import type { CatalogRows, CertificateRow, LevelRow, ProductRow, VariantRow } from "./rows";

export interface CatalogVariant {
  readonly id: string;
  readonly title: string;
  readonly sku: string | null;
  readonly barcode: string | null;
  readonly price: Dong;
  readonly isStocked: boolean;
  /** On hand less reserved, by stock location. */
  readonly stock: ReadonlyMap<string, number>;
  /** Reserved for online orders, by stock location; only where anything is. */
  readonly reserved: ReadonlyMap<string, number>;
}

export interface CatalogProducer {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
}

/** One published product with a price, as the read model keeps it. Stars are not here: they depend on the instant. */
export interface CatalogProduct {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly pictureUrl: string | null;
  readonly createdMs: number;
  readonly set: number | null;
  /** Whole years a customer must be; null for everybody. */
  readonly minAge: number | null;
  readonly unit: string | null;
  readonly producer: CatalogProducer | null;
  readonly communeCode: string | null;
  readonly channels: readonly string[];
  readonly lowestPrice: Dong;
  readonly hasSeveralPrices: boolean;
  readonly variants: readonly CatalogVariant[];
  readonly certificates: readonly RatedCertificate[];
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function toCertificate(row: CertificateRow): RatedCertificate | null {
  if (!isStarRating(row.stars)) return null;
  return {
    id: row.id,
    productId: row.product_id,
    producerId: row.producer_id,
    stars: row.stars,
    decidedOn: day(row.decided_on),
    issuedOn: day(row.issued_on),
    validThrough: day(row.valid_through),
    revokedAt: row.revoked_at,
    supersededOn: row.superseded_on === null ? null : day(row.superseded_on),
    extension:
      row.extension_document !== null && row.extension_ends_on !== null
        ? { documentNumber: row.extension_document, endsOn: day(row.extension_ends_on) }
        : null,
  };
}

/** Most goods have no reservation anywhere: they share this one. */
const noReservations: ReadonlyMap<string, number> = new Map();

function reservedOf(levels: readonly LevelRow[]): ReadonlyMap<string, number> {
  const reserving = levels.filter((level) => level.reserved > 0);
  if (reserving.length === 0) return noReservations;
  return new Map(reserving.map((level) => [level.location_id, level.reserved]));
}

function toVariant(row: VariantRow, levels: readonly LevelRow[]): CatalogVariant | null {
  const price = readMedusaAmount(row.price);
  // A fraction of a dong is a typing slip in the admin: nothing is sold at a price nobody can pay.
  if (!price.ok) return null;
  return {
    id: row.id,
    title: row.title,
    sku: row.sku,
    barcode: row.barcode,
    price: price.value,
    isStocked: row.manage_inventory,
    stock: new Map(levels.map((level) => [level.location_id, level.available])),
    reserved: reservedOf(levels),
  };
}

function minAgeOf({ set_number, rule_version }: ProductRow): number | null {
  return set_number === null || rule_version === null
    ? null
    : minAgeOfSet(set_number, rule_version);
}

function toProduct(
  row: ProductRow,
  variants: readonly CatalogVariant[],
  certificates: readonly CertificateRow[],
): CatalogProduct | null {
  const prices = variants.map((variant) => variant.price);
  const [first] = prices;
  if (first === undefined) return null;
  const { producer_id, producer_handle, producer_name } = row;
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    titleEn: row.title_en,
    pictureUrl: pictureOf(row.thumbnail, row.first_picture),
    createdMs: row.created_ms,
    set: row.set_number,
    minAge: minAgeOf(row),
    unit: row.unit,
    producer:
      producer_id !== null && producer_handle !== null && producer_name !== null
        ? { id: producer_id, handle: producer_handle, name: producer_name }
        : null,
    communeCode: row.commune_code,
    channels: row.channels ?? [],
    lowestPrice: prices.reduce(min, first),
    hasSeveralPrices: prices.some((price) => price !== first),
    variants,
    certificates: certificates.map(toCertificate).filter((paper) => paper !== null),
  };
}

/** Joins the rows to products; products without a sellable variant are left out. */
export function toCatalogProducts(rows: CatalogRows): CatalogProduct[] {
  const levels = groupBy(rows.levels, (row) => row.variant_id);
  const variants = groupBy(rows.variants, (row) => row.product_id);
  const certificates = groupBy(rows.certificates, (row) => row.product_id);
  return rows.products.flatMap((row) => {
    const own = (variants.get(row.id) ?? [])
      .map((variant) => toVariant(variant, levels.get(variant.id) ?? []))
      .filter((variant) => variant !== null);
    const product = toProduct(row, own, certificates.get(row.id) ?? []);
    return product === null ? [] : [product];
  });
}
