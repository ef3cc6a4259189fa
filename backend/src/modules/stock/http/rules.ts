import type { MiddlewareRoute } from "@medusajs/framework/http";
import { requireDevice } from "../../counter/device/require-device";

/** Who may ask about the stock of other points. */
export const stockRules: MiddlewareRoute[] = [
  { matcher: "/pos/stock", methods: ["GET"], middlewares: [requireDevice] },
  { matcher: "/pos/transfers", methods: ["GET"], middlewares: [requireDevice] },
];
