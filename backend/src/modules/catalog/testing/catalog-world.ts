import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Decision, Paper } from "../../certificate/register/paper";
import { recordCertificate } from "../../certificate/register/record-certificate";
import { classifyProduct } from "../../classification/workflows/classify-product";
import { producerModule } from "../../producer";
import type ProducerService from "../../producer/service";
import {
  type CreatedSalesPoint,
  createSalesPoint,
  type NewSalesPoint,
} from "../../sales-point/workflows/create-sales-point";
import { catalogModule } from "../index";
import type CatalogService from "../service";

export interface WorldProduct {
  readonly id: string;
  readonly handle: string;
  readonly variantId: string;
  readonly inventoryItemId: string | null;
}

export interface NewProduct {
  readonly handle: string;
  readonly title?: string;
  readonly price?: number;
  readonly producerId?: string;
  readonly set?: number;
  readonly points: readonly (readonly [CreatedSalesPoint, number])[];
  readonly status?: "published" | "draft";
}

/** A storefront key, producers, points and goods made the way the office makes them. */
export async function catalogWorld(container: MedusaContainer) {
  const db = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const producers = container.resolve<ProducerService>(producerModule);
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Cửa hàng", type: "publishable", created_by: "test" }] },
  });
  const key = keys[0];
  if (!key) throw new Error("no key");
  await createRegionsWorkflow(container).run({
    input: { regions: [{ name: "Việt Nam", currency_code: "vnd", countries: ["vn"] }] },
  });

  async function addPoint(
    code: string,
    more: Partial<NewSalesPoint> = {},
  ): Promise<CreatedSalesPoint> {
    const made = await createSalesPoint(container, {
      code,
      name: `Điểm ${code}`,
      kind: "craft_village",
      sells_online: true,
      publishable_key_id: key?.id ?? "",
      ...more,
    });
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value;
  }

  async function addProducer(
    handle: string,
    commune_code: string | null = "00577",
  ): Promise<string> {
    const kind = "ho_kinh_doanh";
    const made = await producers.createProducers({
      handle,
      name: `Cơ sở ${handle}`,
      kind,
      commune_code,
    });
    return made.id;
  }

  async function addProduct(input: NewProduct): Promise<WorldProduct> {
    const { handle, price = 100_000, producerId, set, points, status = "published" } = input;
    const { result: made } = await createProductsWorkflow(container).run({
      input: {
        products: [
          {
            handle,
            title: input.title ?? `Sản phẩm ${handle}`,
            status,
            options: [{ title: "Loại", values: ["Một"] }],
            sales_channels: points.map(([point]) => ({ id: point.sales_channel_id })),
            variants: [
              {
                title: "Một",
                sku: handle,
                manage_inventory: set !== 26,
                options: { Loại: "Một" },
                prices: [{ amount: price, currency_code: "vnd" }],
              },
            ],
          },
        ],
      },
    });
    const product = made[0];
    const variantId = product?.variants[0]?.id;
    if (!product || !variantId) throw new Error("no product");
    const found = await db.raw<{ rows: { inventory_item_id: string }[] }>(
      `select inventory_item_id from product_variant_inventory_item where variant_id = ?`,
      [variantId],
    );
    const inventoryItemId = found.rows[0]?.inventory_item_id ?? null;
    if (inventoryItemId !== null) {
      await container.resolve(Modules.INVENTORY).createInventoryLevels(
        points.map(([point, pieces]) => ({
          inventory_item_id: inventoryItemId,
          location_id: point.stock_location_id,
          stocked_quantity: pieces,
        })),
      );
    }
    if (producerId !== undefined) {
      await link.create({
        [producerModule]: { producer_id: producerId },
        [Modules.PRODUCT]: { product_id: product.id },
      });
    }
    if (set !== undefined) {
      const classified = await classifyProduct(container, {
        product_id: product.id,
        set_number: set,
        unit: "cái",
      });
      if (!classified.ok) throw new Error(classified.refusal.code);
    }
    return { id: product.id, handle, variantId, inventoryItemId };
  }

  /** A paper of a product as the office records it; the product's own title is the name in the decision. */
  async function certify(
    product_id: string,
    producer_id: string,
    more: Partial<Decision & Paper> = {},
  ): Promise<string> {
    const product = await db<{ id: string; title: string }>("product")
      .where({ id: product_id })
      .first("title");
    const {
      number = "DEMO-1/QĐ-UBND",
      decided_on = "2025-08-01",
      issued_by = "UBND thành phố Hà Nội",
      issuer_level = "province",
      ...paper
    } = more;
    const recorded = await recordCertificate(
      db,
      { number, decided_on, issued_by, issuer_level },
      {
        product_id,
        producer_id,
        product_name: product?.title ?? product_id,
        set_number: null,
        kind: "first",
        stars: 4,
        issued_on: "2025-08-01",
        valid_through: "2028-07-31",
        ...paper,
      },
      "test",
    );
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    return recorded.value.certificate_id;
  }

  /** Holds pieces of goods at a point, as Medusa's web checkout does; answers with the reservation's id. */
  async function reserve(
    { inventoryItemId }: WorldProduct,
    point: CreatedSalesPoint,
    quantity: number,
  ): Promise<string> {
    if (inventoryItemId === null) throw new Error("these goods are not stocked");
    const [made] = await container
      .resolve(Modules.INVENTORY)
      .createReservationItems([
        { inventory_item_id: inventoryItemId, location_id: point.stock_location_id, quantity },
      ]);
    if (!made) throw new Error("nothing was reserved");
    return made.id;
  }

  const catalog = container.resolve<CatalogService>(catalogModule);
  const store = { headers: { "x-publishable-api-key": key.token }, validateStatus: () => true };
  return { db, key, store, catalog, addPoint, addProducer, addProduct, certify, reserve };
}
