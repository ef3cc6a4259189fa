import type { PosCatalogItem } from "@saolang/contracts";
import { lastValidOn } from "@saolang/domain/certificate";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { groupNumberOf } from "./groups";
import { journalReadLimit, readJournal } from "./journal/read";
import { readPosCursor, writePosCursor } from "./pos-cursor";
import type CatalogService from "./service";
import type { CatalogPoint } from "./snapshot/points";
import type { CatalogProduct, CatalogVariant } from "./snapshot/product";

export interface PosCatalog {
  readonly cursor: string;
  readonly full: boolean;
  readonly items: readonly PosCatalogItem[];
  readonly removedVariantIds: readonly string[];
}

type PosCertificates = PosCatalogItem["certificates"];

/** Those of the product's own producer: another producer's paper never gives it stars. */
function certificatesOf({ certificates, producer }: CatalogProduct): PosCertificates {
  return certificates
    .filter((paper) => paper.producerId === producer?.id)
    .map((paper) => ({
      id: paper.id,
      stars: paper.stars,
      valid_from: paper.issuedOn,
      shown_through: lastValidOn(paper),
      revoked_at: paper.revokedAt === null ? null : new Date(paper.revokedAt).toISOString(),
    }));
}

function toItem(
  product: CatalogProduct,
  variant: CatalogVariant,
  certificates: PosCertificates,
  point: CatalogPoint,
): PosCatalogItem {
  const isOnly = product.variants.length === 1;
  return {
    variant_id: variant.id,
    product_id: product.id,
    title: product.title,
    variant_title: isOnly ? null : variant.title,
    sku: variant.sku,
    barcode: variant.barcode,
    unit: product.unit,
    price: variant.price,
    producer_id: product.producer?.id ?? null,
    producer_name: product.producer?.name ?? null,
    group: groupNumberOf(product.set),
    set: product.set,
    certificates,
    min_age: product.minAge,
    stock: variant.stock.get(point.stockLocationId) ?? 0,
    reserved: variant.reserved.get(point.stockLocationId) ?? 0,
  };
}

function itemsOf(products: Iterable<CatalogProduct>, point: CatalogPoint): PosCatalogItem[] {
  const items: PosCatalogItem[] = [];
  for (const product of products) {
    if (!product.channels.includes(point.salesChannelId)) continue;
    const certificates = certificatesOf(product);
    for (const variant of product.variants)
      items.push(toItem(product, variant, certificates, point));
  }
  return items;
}

/** Every variant the products ever had, deleted ones too: a till may still hold them. */
async function allVariantIds(db: Knex, productIds: readonly string[]): Promise<string[]> {
  const found = await db.raw<{ rows: { id: string }[] }>(
    `select id from product_variant where product_id = any(?::text[])`,
    [[...productIds]],
  );
  return found.rows.map((row) => row.id);
}

/** The products changed since a cursor; null when the cursor cannot be continued and everything must be sent. */
async function changedSince(
  db: Knex,
  cursorText: string | null,
  epoch: string,
  head: bigint,
): Promise<string[] | null> {
  const cursor = cursorText === null ? null : readPosCursor(cursorText);
  if (cursor === null || cursor.epoch !== epoch || cursor.xid > head) return null;
  const reading = await readJournal(db, cursor.xid);
  const isGone = cursor.xid <= reading.prunedBefore || reading.changes.length >= journalReadLimit;
  if (isGone || reading.position.epoch !== epoch) return null;
  const ids = new Set(
    reading.changes.map((change) => change.productId).filter((id) => id !== null),
  );
  return [...ids];
}

/** Everything a point's tills hold at a position of the journal, read anew when that was longer ago than `maxAgeMs`. */
export async function wholePosCatalog(
  catalog: CatalogService,
  salesPointId: string,
  maxAgeMs: number,
): Promise<Pick<PosCatalog, "cursor" | "items"> | null> {
  await catalog.reread(maxAgeMs);
  const { snapshot, epoch, xid } = await catalog.currentWithPosition();
  const point = snapshot.points.find((candidate) => candidate.id === salesPointId);
  if (!point) return null;
  return { cursor: writePosCursor({ epoch, xid }), items: itemsOf(snapshot.products(), point) };
}

/**
 * The catalogue of a sales point for its tills: everything, or what changed since the cursor with the variants that
 * went away. An item may be sent twice, never left out. Null when there is no such sales point.
 */
export async function posCatalogFor(
  db: Knex,
  catalog: CatalogService,
  salesPointId: string,
  cursorText: string | null,
): Promise<PosCatalog | null> {
  const { snapshot, epoch, xid } = await catalog.currentWithPosition();
  const point = snapshot.points.find((candidate) => candidate.id === salesPointId);
  if (!point) return null;
  const cursor = writePosCursor({ epoch, xid });
  const changed = await changedSince(db, cursorText, epoch, xid);
  if (changed === null) {
    return {
      cursor,
      full: true,
      items: itemsOf(snapshot.products(), point),
      removedVariantIds: [],
    };
  }
  if (changed.length === 0) return { cursor, full: false, items: [], removedVariantIds: [] };
  const products = changed.map((id) => snapshot.byId(id)).filter((product) => product !== null);
  const items = itemsOf(products, point);
  const present = new Set(items.map((item) => item.variant_id));
  const known = await allVariantIds(db, changed);
  return { cursor, full: false, items, removedVariantIds: known.filter((id) => !present.has(id)) };
}
