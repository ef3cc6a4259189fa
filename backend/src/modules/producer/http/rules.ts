import type { MiddlewareRoute } from "@medusajs/framework/http";

/** `/admin/*` is for users of the office, as Medusa guards it; here only how much they may send. */
export const producerRules: MiddlewareRoute[] = [
  // The file is read by its own route, which stops at its limit.
  { matcher: "/admin/quality-papers/:id/scan", methods: ["POST"], bodyParser: false },
];
