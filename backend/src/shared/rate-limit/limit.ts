import type { MedusaContainer } from "@medusajs/framework/types";
import type { Refusal } from "@saolang/contracts";
import { RATE_LIMIT } from "./index";
import type { RateLimitRule, RateLimitService } from "./service";

/**
 * Counts one try against every rule; the first rule that is used up answers `too_many_tries` with
 * `retry_after_seconds`, null means: go on.
 */
export async function limit(
  scope: MedusaContainer,
  ...rules: readonly RateLimitRule[]
): Promise<Refusal | null> {
  const counts = scope.resolve<RateLimitService>(RATE_LIMIT);
  for (const rule of rules) {
    const answer = await counts.take(rule);
    if (!answer.allowed) {
      return {
        code: "too_many_tries",
        facts: { retry_after_seconds: answer.retryAfterSeconds },
      };
    }
  }
  return null;
}
