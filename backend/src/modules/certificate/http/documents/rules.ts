import type { MiddlewareRoute } from "@medusajs/framework/http";

/** `/admin/*` is for users of the office, as Medusa guards it; the form is read by its own route, which stops at its limit. */
export const documentRules: MiddlewareRoute[] = [
  { matcher: "/admin/certificates/:id/documents", methods: ["POST"], bodyParser: false },
];
