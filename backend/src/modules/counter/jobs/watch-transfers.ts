import type { MedusaContainer } from "@medusajs/framework/types";
import { COUNTER } from "../names";
import type { CounterService } from "../service";

/** Names transfers that were sent three days ago and have not arrived. */
export default async function watchTransfersJob(container: MedusaContainer): Promise<void> {
  await container.resolve<CounterService>(COUNTER).watchTransfers();
}

/** 05:00 in Vietnam, before the counters open. */
export const config = { name: "watch-transfers", schedule: "0 22 * * *" };
