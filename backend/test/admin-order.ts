import type { IUserModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";

interface Api {
  get(path: string, options: { headers: Record<string, string> }): Promise<{ data: unknown }>;
}

const fields = [
  "+currency_code",
  "+sales_channel_id",
  "+metadata",
  "+created_at",
  "*items.detail",
  "*payment_collections.payments",
  "*payment_collections.payments.refunds",
  "*fulfillments",
].join(",");

/** What the admin's order page reads, and its list of returns. */
export async function adminOrder(api: Api, container: MedusaContainer, orderId: string) {
  const user = await container
    .resolve<IUserModuleService>(Modules.USER)
    .createUsers({ email: "office@example.vn" });
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    .http;
  const claims = {
    actor_id: user.id,
    actor_type: "user",
    auth_identity_id: "auth_test",
    app_metadata: {},
  };
  const token = generateJwtToken(claims, { secret: jwtSecret, expiresIn: "1h" });
  const headers = { authorization: `Bearer ${token}` };
  const order = await api.get(`/admin/orders/${orderId}?fields=${fields}`, { headers });
  const returns = await api.get(`/admin/returns?order_id=${orderId}&fields=*items`, { headers });
  // JSON as it came; the tests say what they expect of it.
  return {
    ...(order.data as { order: ReturnType<typeof JSON.parse> }),
    ...(returns.data as { returns: ReturnType<typeof JSON.parse> }),
  };
}
