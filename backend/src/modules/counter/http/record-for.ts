import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { now } from "../../../clock";
import { OUTBOX } from "../../outbox";
import type { OutboxService } from "../../outbox/service";
import { recordCommands } from "../command/record-commands";
import type { SignedInDevice } from "../device/device-by-token";
import { settleArrived } from "../device/gap-task";
import { pointOf } from "./point-of";

/** Records commands as those of a device, answers for each, and sets off what follows. */
export async function recordFor(
  req: MedusaRequest,
  res: MedusaResponse,
  device: SignedInDevice,
  commands: readonly unknown[],
): Promise<void> {
  const point = await pointOf(req.scope, device.sales_point_id);
  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const at = now();
  const results = await recordCommands(
    {
      db,
      logger: req.scope.resolve(ContainerRegistrationKeys.LOGGER),
      device,
      point: { id: point.id, code: point.code, stock_location_id: point.stock_location_id },
      at,
    },
    commands,
  );
  await settleArrived(db, device, at);
  res.status(200).json({ results });
  // The request's own scope ends with the request; the projection outlives it.
  req.scope.resolve<OutboxService>(OUTBOX).kick(req.scope);
}
