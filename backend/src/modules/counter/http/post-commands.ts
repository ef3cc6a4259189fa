import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { posCommandBatch } from "@saolang/contracts";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { OUTBOX } from "../../outbox";
import type { OutboxService } from "../../outbox/service";
import { recordCommands } from "../command/record-commands";
import { pointOf } from "./point-of";
import type { DeviceRequest } from "../device/require-device";

/** `POST /pos/commands`: records 1 to 50 commands and answers for each; the batch is refused only when it is no batch. */
export async function postCommands(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const batch = posCommandBatch.safeParse(req.body);
  if (!batch.success) return sendRefusal(res, { code: "malformed" });
  const point = await pointOf(req.scope, req.device.sales_point_id);
  const results = await recordCommands(
    {
      db: req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION),
      logger: req.scope.resolve(ContainerRegistrationKeys.LOGGER),
      device: req.device,
      point: { id: point.id, code: point.code, stock_location_id: point.stock_location_id },
      at: now(),
    },
    batch.data.commands,
  );
  res.status(200).json({ results });
  // The request's own scope ends with the request; the projection outlives it.
  req.scope.resolve<OutboxService>(OUTBOX).kick(req.scope);
}
