import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { businessDayOf } from "@saolang/domain/time";
import { now } from "../../../clock";
import { registerOf } from "../read/register";
import { readStatistics, type RegisterStatistics } from "../read/statistics";

/** The answer of `GET /admin/certificates/statistics`. */
export interface StatisticsAnswer {
  readonly statistics: RegisterStatistics;
  /** The business day the figures are of. */
  readonly today: string;
}

/** `GET /admin/certificates/statistics`: what the office's dashboard draws. */
export async function getStatistics(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const at = now();
  const answer: StatisticsAnswer = {
    statistics: await readStatistics(registerOf(req.scope), at),
    today: businessDayOf(at),
  };
  res.json(answer);
}
