import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../clock";
import { dbOf } from "../../../shared/http/result";
import { readStatistics } from "../read/statistics";

/** `GET /admin/certificates/statistics`: what the office's dashboard draws. */
export async function getStatistics(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ statistics: await readStatistics(dbOf(req), now()) });
}
