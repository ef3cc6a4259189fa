import { locale } from "@saolang/contracts";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import type { Locale } from "../snapshot/entry";

/** The language asked for; null when the question carries one we do not speak or anything else besides. */
export function askedLocale(req: MedusaStoreRequest): Locale | null {
  // Medusa takes `?locale=` out of the query and leaves it here.
  const asked = locale.safeParse(req.locale ?? "vi");
  return asked.success && Object.keys(req.query).length === 0 ? asked.data : null;
}
