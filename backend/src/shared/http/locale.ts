import type { MedusaRequest } from "@medusajs/framework/http";

/** The language of the answer: `?locale=en` or the header Medusa's clients send; Vietnamese otherwise. */
export function localeOf(req: MedusaRequest): "vi" | "en" {
  const asked = req.query.locale ?? req.headers["x-medusa-locale"];
  return typeof asked === "string" && asked.toLowerCase().startsWith("en") ? "en" : "vi";
}
