import type { MiddlewareRoute } from "@medusajs/framework/http";
import { requireDevice } from "../device/require-device";

/** Who may call the counter's routes, and how much they may send. */
export const counterRules: MiddlewareRoute[] = [
  { matcher: "/pos/devices/pair", methods: ["POST"], bodyParser: { sizeLimit: "10kb" } },
  { matcher: "/pos/device", methods: ["GET"], middlewares: [requireDevice] },
  {
    matcher: "/pos/device",
    methods: ["POST"],
    bodyParser: { sizeLimit: "10kb" },
    middlewares: [requireDevice],
  },
  { matcher: "/pos/sales", methods: ["GET"], middlewares: [requireDevice] },
  {
    matcher: "/pos/commands/carried",
    methods: ["POST"],
    // A carried batch is text within JSON: every quote in it takes two characters.
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [requireDevice],
  },
  {
    matcher: "/pos/commands",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [requireDevice],
  },
];
