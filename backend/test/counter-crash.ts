import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PosCommand } from "@saolang/contracts";
import { recordCommands } from "../src/modules/counter/command/record-commands";
import type { PointOfSale } from "../src/modules/counter/command/world";
import type { SignedInDevice } from "../src/modules/counter/device/device-by-token";
import { makeOrders, placesOf } from "../src/modules/counter/projection/make-orders";
import { makeReturns } from "../src/modules/counter/projection/make-returns";
import { projectSales } from "../src/modules/counter/projection/project-sales";
import { returnsToProject } from "../src/modules/counter/projection/return-to-project";
import { salesToProject } from "../src/modules/counter/projection/sale-to-project";
import { dbOf } from "./counter-world";

interface Crash {
  readonly device: SignedInDevice;
  readonly point: PointOfSale;
  /** Recorded, and their orders made but nothing else. */
  readonly ordered: readonly PosCommand[];
  /** A sale that is shown, and its return, whose refund is not made yet. */
  readonly returned: readonly PosCommand[];
  /** Recorded, and nothing else. */
  readonly durable: readonly PosCommand[];
}

const hourMs = 3_600_000;

/** A server of its own that dies by SIGKILL in the middle of its work; run by `medusa exec`. */
export default async function crash({ container, args }: ExecArgs): Promise<void> {
  // The test that starts this process writes the argument.
  const { device, point, ordered, returned, durable } = JSON.parse(args[0] ?? "") as Crash;
  const db = dbOf(container);
  // An hour ahead, so that no other server delivers before the test asks for it.
  const at = new Date(Date.now() + hourMs);
  const by = { db, logger: container.resolve(ContainerRegistrationKeys.LOGGER), device, point, at };
  await recordCommands(by, ordered);
  const sales = await salesToProject(db, await db("counter_sale").pluck("id"));
  await makeOrders(container, sales, await placesOf(container, sales));
  await recordCommands(by, returned);
  const returns = await db<{ id: string; sale_id: string }>("counter_return").select(
    "id",
    "sale_id",
  );
  await projectSales(
    db,
    returns.map(({ sale_id }) => sale_id),
    container,
  );
  await db.transaction(async (trx) => {
    const wanted = { returnIds: returns.map(({ id }) => id), saleIds: [] };
    const given = await returnsToProject(trx, wanted);
    await makeReturns(container, given, await placesOf(container, given));
  });
  await recordCommands(by, durable);
  process.kill(process.pid, "SIGKILL");
}
