import type { MedusaContainer } from "@medusajs/framework/types";
import { COUNTER } from "../names";
import type { CounterService } from "../service";

/** Names numbers of tills that have not arrived while later ones did an hour ago, and closes what has arrived. */
export default async function watchTillNumbers(container: MedusaContainer): Promise<void> {
  await container.resolve<CounterService>(COUNTER).watchNumbers();
}

export const config = { name: "watch-till-numbers", schedule: "*/10 * * * *" };
