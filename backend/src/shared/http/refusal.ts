import type { MedusaResponse } from "@medusajs/framework/http";
import { refusals, type Refusal, type RefusalAnswer } from "@saolang/contracts";

/** The one place where an expected refusal becomes an HTTP answer. */
export function sendRefusal(
  res: MedusaResponse,
  refusal: Refusal,
  locale: "vi" | "en" = "vi",
  /** Another HTTP status than the registry's, such as 413 for a body that is too large. */
  status: number = refusals[refusal.code].status,
): void {
  const text = refusals[refusal.code];
  const body: RefusalAnswer = {
    type: "refusal",
    code: refusal.code,
    message: text[locale],
    ...(refusal.facts ? { facts: { ...refusal.facts } } : {}),
  };
  res.status(status).json(body);
}
