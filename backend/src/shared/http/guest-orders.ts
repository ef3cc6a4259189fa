import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sendRefusal } from "./refusal";

type MaybeSignedIn = MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>;

/**
 * Medusa answers an order, and takes a return for it, to anybody who knows the order's id. Here only a signed-in
 * customer goes on, and an order of somebody else is as unknown as one that does not exist.
 */
export async function ordersAreNotPublic(
  req: MaybeSignedIn,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const customer = req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : null;
  if (!customer) {
    sendRefusal(res, { code: "not_found" });
    return;
  }
  const named = req.baseUrl.startsWith("/store/returns")
    ? orderInBody(req.body)
    : req.path.split("/")[1];
  if (named && !(await isOrderOf(req, named, customer))) {
    sendRefusal(res, { code: "not_found" });
    return;
  }
  next();
}

function orderInBody(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("order_id" in body)) return null;
  return typeof body.order_id === "string" ? body.order_id : null;
}

async function isOrderOf(req: MedusaRequest, orderId: string, customer: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: orderId, customer_id: customer },
  });
  return data.length === 1;
}
