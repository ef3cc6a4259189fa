import { cashProviderId } from "../../payment-cash/provider-id";

/** The shopper pays the point's courier in cash: authorised now, captured when the money has arrived. */
export const cashOnDelivery = {
  provider_id: cashProviderId,
  data: { on_delivery: true },
};
