import type { MiddlewareRoute } from "@medusajs/framework/http";
import { requireDevice } from "../device/require-device";

/** Who may call the counter's routes, and how much they may send. */
export const counterRules: MiddlewareRoute[] = [
  { matcher: "/pos/devices/pair", methods: ["POST"], bodyParser: { sizeLimit: "10kb" } },
  { matcher: "/pos/device", methods: ["GET"], middlewares: [requireDevice] },
  {
    matcher: "/pos/commands",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [requireDevice],
  },
];
