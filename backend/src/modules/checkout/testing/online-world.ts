import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createProductsWorkflow, createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import { cashProviderId } from "../../payment-cash/provider-id";
import { createSalesPoint } from "../../sales-point/workflows/create-sales-point";

export interface TestPoint {
  readonly id: string;
  readonly salesChannelId: string;
  readonly stockLocationId: string;
}

interface PointInput {
  readonly code: string;
  readonly communeCode: string;
  readonly position?: number;
  readonly sellsOnline?: boolean;
}

/** A world with a Vietnam region; points and products are added to it one by one. */
export async function onlineWorld(scope: MedusaContainer) {
  const link = scope.resolve(ContainerRegistrationKeys.LINK);
  const fulfillment = scope.resolve(Modules.FULFILLMENT);
  const region = await scope.resolve(Modules.REGION).createRegions({
    name: "Việt Nam",
    currency_code: "vnd",
    countries: ["vn"],
  });
  await link.create({
    [Modules.REGION]: { region_id: region.id },
    [Modules.PAYMENT]: { payment_provider_id: cashProviderId },
  });
  await scope
    .resolve(Modules.PRICING)
    .createPricePreferences([{ attribute: "currency_code", value: "vnd", is_tax_inclusive: true }]);
  const [found] = await fulfillment.listShippingProfiles({ type: "default" });
  const profile =
    found ?? (await fulfillment.createShippingProfiles({ name: "Mặc định", type: "default" }));

  async function addPoint(input: PointInput): Promise<TestPoint> {
    const { code, communeCode, position = 0, sellsOnline = true } = input;
    const made = await createSalesPoint(scope, {
      code,
      name: `Điểm bán ${code}`,
      kind: "diem_ban",
      commune_code: communeCode,
      position,
      sells_online: sellsOnline,
    });
    if (!made.ok) throw new Error(made.refusal.code);
    const { id, sales_channel_id, stock_location_id } = made.value;
    const set = await fulfillment.createFulfillmentSets({
      name: `Giao hàng ${code}`,
      type: "shipping",
      service_zones: [
        { name: `Việt Nam ${code}`, geo_zones: [{ type: "country", country_code: "vn" }] },
      ],
    });
    await link.create([
      {
        [Modules.STOCK_LOCATION]: { stock_location_id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id },
        [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
      },
    ]);
    await createShippingOptionsWorkflow(scope).run({
      input: [
        {
          name: "Người của điểm bán giao",
          service_zone_id: set.service_zones[0]?.id ?? "",
          shipping_profile_id: profile.id,
          provider_id: "manual_manual",
          price_type: "flat",
          type: { label: "Giao hàng", description: "Trong ngày", code: "giao-hang" },
          prices: [{ currency_code: "vnd", amount: 30_000 }],
        },
      ],
    });
    return { id, salesChannelId: sales_channel_id, stockLocationId: stock_location_id };
  }

  /** A published product of one variant, with the pieces each point holds; answers its variant id. */
  async function addProduct(
    handle: string,
    price: number,
    stock: readonly (readonly [TestPoint, number])[],
  ) {
    const { result } = await createProductsWorkflow(scope).run({
      input: {
        products: [
          {
            title: `Bát men lam ${handle}`,
            handle,
            status: "published",
            shipping_profile_id: profile.id,
            options: [{ title: "Loại", values: ["Một"] }],
            variants: [
              {
                title: "Một",
                sku: handle,
                options: { Loại: "Một" },
                prices: [{ currency_code: "vnd", amount: price }],
                manage_inventory: true,
              },
            ],
            sales_channels: stock.map(([point]) => ({ id: point.salesChannelId })),
          },
        ],
      },
    });
    const variantId = result[0]?.variants[0]?.id ?? "";
    const inventory = scope.resolve(Modules.INVENTORY);
    const [item] = await inventory.listInventoryItems({ sku: handle });
    await inventory.createInventoryLevels(
      stock.map(([point, pieces]) => ({
        inventory_item_id: item?.id ?? "",
        location_id: point.stockLocationId,
        stocked_quantity: pieces,
      })),
    );
    return { variantId, productId: result[0]?.id ?? "", inventoryItemId: item?.id ?? "" };
  }

  const key = await scope.resolve(Modules.API_KEY).createApiKeys({
    title: "Cửa hàng",
    type: "publishable",
    created_by: "test",
  });
  return { addPoint, addProduct, region, publishableKey: key.token };
}
