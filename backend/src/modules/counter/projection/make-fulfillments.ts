import type { IFulfillmentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { derivedIds } from "./derived-ids";
import type { PointPlaces } from "./make-orders";
import { itemsOf } from "./order-of";
import type { SaleToProject } from "./sale-to-project";

/** Medusa's built-in provider for goods that are handed over by people. */
const providerId = "manual_manual";

/** Creates the missing fulfilments: the customer walked out with the goods, so packed, shipped and delivered at once. */
export async function makeFulfillments(
  container: MedusaContainer,
  sales: readonly SaleToProject[],
  places: PointPlaces,
): Promise<void> {
  const fulfillments = container.resolve<IFulfillmentModuleService>(Modules.FULFILLMENT);
  const found = await fulfillments.listFulfillments(
    { id: sales.map((sale) => derivedIds.fulfillment(sale.id)) },
    { select: ["id"], take: sales.length },
  );
  const existing = new Set(found.map((one) => one.id));
  const missing = sales.filter((sale) => !existing.has(derivedIds.fulfillment(sale.id)));
  await Promise.all(
    missing.map((sale) =>
      fulfillments.createFulfillment(
        fulfillmentOf(sale, places.get(sale.sales_point_id)?.stock_location_id ?? ""),
      ),
    ),
  );
}

function fulfillmentOf(sale: SaleToProject, locationId: string) {
  return {
    id: derivedIds.fulfillment(sale.id),
    location_id: locationId,
    provider_id: providerId,
    requires_shipping: false,
    packed_at: sale.sold_at,
    shipped_at: sale.sold_at,
    delivered_at: sale.sold_at,
    delivery_address: {},
    labels: [],
    order: {},
    items: itemsOf(sale).map((item, position) => ({
      title: item.title,
      quantity: item.quantity,
      line_item_id: item.id,
      sku: sale.payload.lines[position]?.sku ?? "",
      barcode: sale.payload.lines[position]?.barcode ?? "",
    })),
  };
}

/** The one form of Medusa's `updateOrderItem` we use; its published type knows selectors of one item only. */
export interface OrderItemUpdates {
  updateOrderItem(
    updates: readonly {
      readonly selector: { readonly item_id: readonly string[] };
      readonly data: Readonly<Record<string, number>>;
    }[],
  ): Promise<unknown>;
}

/**
 * Marks every item of the orders as handed over. Always by selector: Medusa reads an array of `{ id, … }` as an empty
 * selector and would touch every order item there is.
 */
export async function markDelivered(
  container: MedusaContainer,
  sales: readonly SaleToProject[],
): Promise<void> {
  const byQuantity = new Map<number, string[]>();
  for (const { id, quantity } of sales.flatMap(itemsOf)) {
    byQuantity.set(quantity, [...(byQuantity.get(quantity) ?? []), id]);
  }
  const updates = [...byQuantity].map(([quantity, ids]) => ({
    selector: { item_id: ids },
    data: {
      fulfilled_quantity: quantity,
      shipped_quantity: quantity,
      delivered_quantity: quantity,
    },
  }));
  await container.resolve<OrderItemUpdates>(Modules.ORDER).updateOrderItem(updates);
}
