import type { MedusaContainer } from "@medusajs/framework/types";
import { STOCK } from "..";
import type { StockService } from "../service";

/** Proves every night that each level is the sum of its movements; a difference becomes a task. */
export default async function stockAudit(container: MedusaContainer): Promise<void> {
  await container.resolve<StockService>(STOCK).reportMismatches();
}

/** 03:00 in Vietnam, when every counter is closed. */
export const config = { name: "stock-audit", schedule: "0 20 * * *" };
