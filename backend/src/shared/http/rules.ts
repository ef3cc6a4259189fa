import type { MiddlewareRoute } from "@medusajs/framework/http";
import { ordersAreNotPublic } from "./guest-orders";
import { queryGuard } from "./query-guard";

/** Guards in front of everything; a rule without methods runs before all others. */
export const guardRules: MiddlewareRoute[] = [
  { matcher: "/", middlewares: [queryGuard] },
  { matcher: "/store/orders", middlewares: [ordersAreNotPublic] },
  { matcher: "/store/returns", middlewares: [ordersAreNotPublic] },
];
