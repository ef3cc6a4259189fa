import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { currentRule } from "@saolang/domain/classification";
import { classificationModule } from "../../modules/classification";
import type ClassificationService from "../../modules/classification/service";
import { producerModule } from "../../modules/producer";
import type ProducerService from "../../modules/producer/service";
import { allProducers, realProducts } from "../facts";
import { realProducers } from "../facts/producers";
import { inventoryOfVariants } from "../../modules/stock/ledger/inventory-of-variants";
import { connectionOf } from "../../shared/connection";
import type { PlannedProduct, PlannedVariant } from "../plan/goods";
import type { Shelves } from "../plan/shelves";
import { storeIllustrations } from "./pictures";
import type { DemoPoint } from "./points";
import type { Groundwork } from "./groundwork";

export interface SeededVariant {
  readonly id: string;
  readonly sku: string;
  readonly inventoryItemId: string;
}

export interface SeededProduct {
  readonly id: string;
  readonly plan: PlannedProduct;
  readonly variants: readonly SeededVariant[];
}

/** Producers by the key the facts give them. Safe to repeat. */
export async function enterProducers(
  container: MedusaContainer,
): Promise<ReadonlyMap<string, string>> {
  const service = container.resolve<ProducerService>(producerModule);
  const real = new Set(realProducers.map(({ key }) => key));
  const known = new Set(
    (await service.listProducers({}, { select: ["handle"] })).map(({ handle }) => handle),
  );
  const missing = allProducers.filter(({ key }) => !known.has(key));
  if (missing.length > 0) {
    await service.createProducers(
      missing.map(({ key, name, type, communeCode, oldDistrict }) => ({
        handle: key,
        name,
        kind: type,
        commune_code: communeCode,
        former_district: oldDistrict,
        is_demo: !real.has(key),
      })),
    );
  }
  const all = await service.listProducers({}, { select: ["id", "handle"] });
  return new Map(all.map(({ id, handle }) => [handle, id]));
}

const optionTitle = "Loại";

const variantInput = ({ sku, barcode, name, price }: PlannedVariant, place: number) => ({
  title: name ?? "Mặc định",
  sku,
  barcode,
  variant_rank: place,
  manage_inventory: true,
  options: { [optionTitle]: name ?? "Mặc định" },
  prices: [{ currency_code: "vnd", amount: price }],
});

/** Codes of the points that carry each product. */
function carriers(shelves: Shelves): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [code, lines] of shelves) {
    for (const { handle } of lines) {
      const codes = found.get(handle) ?? new Set<string>();
      found.set(handle, codes.add(code));
    }
  }
  return found;
}

const isReal = new Set<string>(realProducts.map(({ handle }) => handle));

export interface GoodsPlan {
  readonly goods: readonly PlannedProduct[];
  readonly shelves: Shelves;
  readonly points: readonly DemoPoint[];
  readonly groundwork: Groundwork;
  /** Side of the pictures, px. */
  readonly pictureSide: number;
}

/** Products with pictures, prices and codes, in the channels of the points that carry them. Safe to repeat. */
export async function enterProducts(
  container: MedusaContainer,
  { goods, shelves, points, groundwork, pictureSide }: GoodsPlan,
): Promise<void> {
  const products = container.resolve(Modules.PRODUCT);
  const known = await products.listProducts({}, { select: ["handle"], take: 100_000 });
  const handles = new Set(known.map(({ handle }) => handle));
  // The newest come first in the shop: the facts begin with what it is proudest of.
  const missing = goods.filter(({ fact }) => !handles.has(fact.handle)).reverse();
  if (missing.length === 0) return;
  const pictures = await storeIllustrations(
    container,
    missing.map(({ fact }) => fact),
    pictureSide,
  );
  const codesOf = carriers(shelves);
  const input = missing.map(({ fact, variants }) => {
    const url = pictures.get(fact.handle);
    if (url === undefined) throw new Error(`${fact.handle} has no picture`);
    const codes = codesOf.get(fact.handle) ?? new Set<string>();
    return {
      title: fact.title,
      handle: fact.handle,
      description: fact.text,
      status: ProductStatus.PUBLISHED,
      shipping_profile_id: groundwork.shippingProfileId,
      thumbnail: url,
      images: [{ url }],
      options: [{ title: optionTitle, values: variants.map(({ name }) => name ?? "Mặc định") }],
      variants: variants.map(variantInput),
      sales_channels: points
        .filter(({ code }) => codes.has(code))
        .map(({ salesChannelId }) => ({ id: salesChannelId })),
      metadata: {
        // Where the name, producer and stars were read; the price is never from there.
        demo_source: "evidence" in fact ? `${fact.evidence.grade} ${fact.evidence.source}` : "demo",
        demo_price_band: fact.price.band,
        is_invented: !isReal.has(fact.handle),
      },
    };
  });
  await createProductsWorkflow(container).run({ input: { products: input } });
}

/** The seeded products with the ids the database gave them. */
export async function readProducts(
  container: MedusaContainer,
  goods: readonly PlannedProduct[],
): Promise<readonly SeededProduct[]> {
  const made = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: goods.map(({ fact }) => fact.handle) },
      { select: ["id", "handle"], relations: ["variants"], take: goods.length },
    );
  const variantIds = made.flatMap(({ variants }) => variants.map(({ id }) => id));
  const stock = await inventoryOfVariants(connectionOf(container), variantIds);
  const rows = new Map(made.map((row) => [row.handle, row]));
  return goods.map((plan) => {
    const row = rows.get(plan.fact.handle);
    if (!row) throw new Error(`${plan.fact.handle} was not made`);
    const variants = row.variants.map(({ id, sku }) => {
      const inventoryItemId = stock.get(id)?.items[0]?.inventory_item_id;
      if (!sku || !inventoryItemId) throw new Error(`${plan.fact.handle} cannot be counted`);
      return { id, sku, inventoryItemId };
    });
    return { id: row.id, plan, variants };
  });
}

/** Sets and producers of the products. Safe to repeat. */
export async function classifyProducts(
  container: MedusaContainer,
  products: readonly SeededProduct[],
  producerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const service = container.resolve<ClassificationService>(classificationModule);
  const known = await service.listProductClassifications(
    {},
    { select: ["product_id"], take: 100_000 },
  );
  const classified = new Set(known.map(({ product_id }) => product_id));
  const missing = products.filter(({ id }) => !classified.has(id));
  if (missing.length > 0) {
    await service.createProductClassifications(
      missing.map(({ id, plan: { fact } }) => ({
        product_id: id,
        set_number: fact.set,
        rule_version: currentRule,
        unit: fact.unit,
      })),
    );
  }
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    products.map(({ id, plan }) => {
      const producerId = producerIds.get(plan.producer.key);
      if (producerId === undefined) throw new Error(`${plan.producer.key} was not entered`);
      return {
        [producerModule]: { producer_id: producerId },
        [Modules.PRODUCT]: { product_id: id },
      };
    }),
  );
}
