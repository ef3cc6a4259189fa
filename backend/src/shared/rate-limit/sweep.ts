import type { MedusaContainer } from "@medusajs/framework/types";
import { RATE_LIMIT } from "./index";
import type { RateLimitService } from "./service";

/** Drops counts whose window is over, so that the table stays as small as the traffic. */
export default async function sweepRateLimits(scope: MedusaContainer): Promise<void> {
  await scope.resolve<RateLimitService>(RATE_LIMIT).sweep();
}

export const config = { name: "sweep-rate-limits", schedule: "*/10 * * * *" };
