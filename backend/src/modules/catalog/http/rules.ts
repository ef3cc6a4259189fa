import type { MiddlewareRoute } from "@medusajs/framework/http";
import { requireDevice } from "../../counter/device/require-device";

/** Who may read the catalogue of a till. */
export const catalogRules: MiddlewareRoute[] = [
  { matcher: "/pos/catalog", methods: ["GET"], middlewares: [requireDevice] },
  { matcher: "/pos/catalog/digest", methods: ["GET"], middlewares: [requireDevice] },
];
