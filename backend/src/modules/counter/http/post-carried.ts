import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { posCarriedBatch, posCommandBatch } from "@saolang/contracts";
import { sendRefusal } from "../../../shared/http/refusal";
import { limit } from "../../../shared/rate-limit/limit";
import { carriedDevice } from "../device/carried";
import type { DeviceRequest } from "../device/require-device";
import { recordFor } from "./record-for";

// A file of a day is a few batches; more than one a second is no clerk.
const perDevice = { max: 60, windowSeconds: 60 };

function commandsIn(text: string): readonly unknown[] | null {
  try {
    return posCommandBatch.safeParse(JSON.parse(text)).data?.commands ?? null;
  } catch {
    return null;
  }
}

/**
 * `POST /pos/commands/carried`: commands of another till of this point, carried here in a sealed file. They are judged and
 * kept as that till's own. Refuses carried_unknown before it reads a file whose seal does not prove that till.
 */
export async function postCarried(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const tooMany = await limit(req.scope, { key: `carried:${req.device.id}`, ...perDevice });
  if (tooMany) return sendRefusal(res, tooMany);
  const carried = posCarriedBatch.safeParse(req.body);
  if (!carried.success) return sendRefusal(res, { code: "malformed" });
  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const device = await carriedDevice(db, req.device.sales_point_id, carried.data);
  if (device === null) return sendRefusal(res, { code: "carried_unknown" });
  const commands = commandsIn(carried.data.batch);
  if (commands === null) return sendRefusal(res, { code: "malformed" });
  await recordFor(req, res, device, commands);
}
