import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosDeviceAnswer } from "@saolang/contracts";
import { now } from "../../../clock";
import { clerksOf, highestNumbers } from "../device/device-facts";
import { isDemo, pointOf } from "./point-of";
import type { DeviceRequest } from "../device/require-device";

/** `GET /pos/device`: who this till is, its clerks, and the highest numbers held for it. */
export async function getDevice(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const { device } = req;
  const point = await pointOf(req.scope, device.sales_point_id);
  const answer: PosDeviceAnswer = {
    device_id: device.id,
    device_letter: device.letter,
    label: device.label,
    sales_point: { id: point.id, code: point.code, name: point.name, address: point.address },
    clerks: await clerksOf(db, device.sales_point_id),
    ...(await highestNumbers(db, device)),
    server_time: now().toISOString(),
    demo: await isDemo(req.scope),
  };
  res.status(200).json(answer);
}
