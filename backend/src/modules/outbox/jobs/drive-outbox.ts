import type { MedusaContainer } from "@medusajs/framework/types";
import { OUTBOX } from "..";
import { now } from "../../../clock";
import type { OutboxService } from "../service";

/** Delivers what a crash, a restart or a failed try left behind. Safe in every process: rows in work are skipped. */
export default async function driveOutbox(container: MedusaContainer): Promise<void> {
  const outbox = container.resolve<OutboxService>(OUTBOX);
  await outbox.drain(container);
  await outbox.prune(now());
}

export const config = { name: "drive-outbox", schedule: { interval: 5_000 } };
