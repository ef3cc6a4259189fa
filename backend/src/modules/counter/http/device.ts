import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type PosDeviceAnswer, posDeviceReport } from "@saolang/contracts";
import type { SequenceGap } from "@saolang/domain/shift";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { clerksOf } from "../device/clerks-of";
import { settleArrived } from "../device/gap-task";
import { deviceNumbers } from "../device/missing-numbers";
import { reportDevice } from "../device/report-device";
import type { DeviceRequest } from "../device/require-device";
import { isDemo, pointOf } from "./point-of";

const bare = ({ from, through }: SequenceGap) => ({ from, through });

async function answerFor({ device, scope }: DeviceRequest): Promise<PosDeviceAnswer> {
  const db = scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const point = await pointOf(scope, device.sales_point_id);
  const numbers = await deviceNumbers(db, device);
  return {
    device_id: device.id,
    device_letter: device.letter,
    label: device.label,
    sales_point: { id: point.id, code: point.code, name: point.name, address: point.address },
    clerks: await clerksOf(db, device.sales_point_id),
    last_seq: numbers.lastSeq,
    last_receipt_counter: numbers.lastReceiptCounter,
    gaps: { commands: numbers.commands.map(bare), receipts: numbers.receipts.map(bare) },
    server_time: now().toISOString(),
    demo: await isDemo(scope),
  };
}

/** `GET /pos/device`: who this till is, its clerks, and the highest numbers known for it; for pages from before reports. */
export async function getDevice(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  res.status(200).json(await answerFor(req));
}

/** `POST /pos/device`: the till says how it is and is told the same. */
export async function postDevice(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const report = posDeviceReport.safeParse(req.body);
  if (!report.success) return sendRefusal(res, { code: "malformed" });
  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  await reportDevice(db, req.device, report.data, now());
  await settleArrived(db, req.device, now());
  res.status(200).json(await answerFor(req));
}
