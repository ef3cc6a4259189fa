import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IOrderModuleService, MedusaContainer, OrderDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PlacedOrder } from "@saolang/contracts";
import { isStarRating } from "@saolang/domain/certificate";
import { add, sum, times } from "@saolang/domain/money";
import { isPhoneNumber, maskPhone } from "@saolang/domain/text";
import { dongOf } from "../../../shared/medusa-amount";
import { readVariants } from "../basket/read-variants";

const select: (keyof OrderDTO)[] = ["id", "custom_display_id", "created_at", "sales_channel_id"];
const relations = ["items", "shipping_methods", "shipping_address"];

interface PointRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
}

async function readPoint(db: Knex, salesChannelId: string): Promise<PointRow> {
  const { rows } = await db.raw<{ rows: PointRow[] }>(
    `select id, code, name, address from sales_point where sales_channel_id = :salesChannelId`,
    { salesChannelId },
  );
  const point = rows[0];
  if (!point) throw new Error(`order of a sales channel without a sales point: ${salesChannelId}`);
  return point;
}

function maskedPhone(phone: string | null | undefined): string {
  return isPhoneNumber(phone) ? maskPhone(phone) : "";
}

/** The order as its shopper may see it, always read from Medusa's order, so that a repeat answers the same. */
export async function readPlacedOrder(
  scope: MedusaContainer,
  db: Knex,
  orderId: string,
  locale: "vi" | "en",
): Promise<PlacedOrder> {
  const orders = scope.resolve<IOrderModuleService>(Modules.ORDER);
  const order = await orders.retrieveOrder(orderId, { select, relations });
  const items = order.items ?? [];
  const variantIds = items.flatMap((item) => item.variant_id ?? []);
  const [point, variants] = await Promise.all([
    readPoint(db, order.sales_channel_id ?? ""),
    readVariants(db, variantIds, locale),
  ]);
  const today = new Map(variants.map((row) => [row.variant_id, row]));
  const lines = items.map((item) => {
    const unitPrice = dongOf(item.unit_price);
    const quantity = Number(item.quantity);
    const shown = today.get(item.variant_id ?? "");
    const stars = item.metadata?.stars;
    return {
      variant_id: item.variant_id ?? "",
      product_id: item.product_id ?? "",
      handle: shown?.handle ?? item.product_handle ?? "",
      title: shown?.title ?? item.product_title ?? "",
      variant_title: shown ? shown.variant_title : (item.variant_title ?? null),
      picture: shown?.picture ?? item.thumbnail ?? null,
      stars: isStarRating(stars) ? stars : null,
      unit_price: unitPrice,
      quantity,
      total: times(unitPrice, quantity),
    };
  });
  const goodsTotal = sum(lines.map(({ total }) => total));
  const deliveryFee = sum((order.shipping_methods ?? []).map((method) => dongOf(method.amount)));
  const address = order.shipping_address;
  return {
    order_id: order.id,
    code: order.custom_display_id ?? "",
    placed_at: new Date(order.created_at).toISOString(),
    sales_point: { ...point, delivery_fee: deliveryFee },
    lines,
    goods_total: goodsTotal,
    delivery_fee: deliveryFee,
    total: add(goodsTotal, deliveryFee),
    recipient_name: address?.first_name ?? "",
    recipient_phone: maskedPhone(address?.phone),
    address_text: [address?.address_1, address?.city, address?.province].filter(Boolean).join(", "),
    payment: "cash_on_delivery",
  };
}
