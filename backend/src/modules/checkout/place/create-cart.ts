import type { ICartModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  addShippingMethodToCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { CheckoutRequest } from "@saolang/contracts";
import type { Dong } from "@saolang/domain/money";
import { dongOf } from "../../../shared/medusa-amount";
import type { LiveLine } from "../basket/read-basket";
import type { OnlinePoint } from "../basket/read-points";
import type { CheckoutRow } from "../ledger/checkout-row";
import { cashOnDelivery } from "./payment";
import type { Recipient } from "./recipient";
import type { LineStars } from "./stars-of-moment";

export interface CartInput {
  readonly row: CheckoutRow;
  readonly request: CheckoutRequest;
  readonly recipient: Recipient;
  readonly lines: readonly LiveLine[];
  readonly point: OnlinePoint;
  readonly regionId: string;
  readonly starsOf: (line: LiveLine) => LineStars;
}

function addressOf({ recipient }: CartInput) {
  return {
    // Vietnamese names are written in one piece; Medusa's screens join the two fields.
    first_name: recipient.name,
    last_name: "",
    phone: recipient.phone,
    address_1: recipient.street,
    city: recipient.commune.name,
    province: recipient.commune.province.name,
    country_code: "vn",
    metadata: {
      commune_code: recipient.commune.code,
      province_code: recipient.commune.province.code,
    },
  };
}

/** The cart in the point's sales channel, its address and the codes the order carries on; answers the cart id. */
export async function createCart(scope: MedusaContainer, input: CartInput): Promise<string> {
  const { row, request, recipient, lines, point, regionId, starsOf } = input;
  const address = addressOf(input);
  const { result } = await createCartWorkflow(scope).run({
    input: {
      region_id: regionId,
      currency_code: "vnd",
      sales_channel_id: point.salesChannelId,
      ...(recipient.email ? { email: recipient.email } : {}),
      items: lines.map((line) => ({
        variant_id: line.variantId,
        quantity: line.quantity,
        // Whose goods were sold under which stars is part of the sale, whatever the catalogue says later.
        metadata: {
          producer_id: line.row.producer_id,
          producer_name: line.row.producer_name,
          ...starsOf(line),
        },
      })),
      shipping_address: address,
      billing_address: address,
      metadata: {
        order_code: row.order_code,
        checkout_id: row.id,
        sales_point_id: point.id,
        shopper_locale: request.locale,
        ...(request.note ? { note: request.note } : {}),
      },
    },
  });
  return result.id;
}

/** Delivery by the point and cash on delivery; answers the cart's total as Medusa counts it, dong. */
export async function addDeliveryAndPayment(
  scope: MedusaContainer,
  cartId: string,
  point: OnlinePoint,
): Promise<Dong> {
  await addShippingMethodToCartWorkflow(scope).run({
    input: { cart_id: cartId, options: [{ id: point.shippingOptionId }] },
  });
  const carts = scope.resolve<ICartModuleService>(Modules.CART);
  const cart = await carts.retrieveCart(cartId, { select: ["id", "total"] });
  const { result: collection } = await createPaymentCollectionForCartWorkflow(scope).run({
    input: { cart_id: cartId },
  });
  await createPaymentSessionsWorkflow(scope).run({
    input: { payment_collection_id: collection.id, ...cashOnDelivery },
  });
  return dongOf(cart.total);
}
