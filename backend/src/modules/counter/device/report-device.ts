import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosDeviceReport } from "@saolang/contracts";
import type { SignedInDevice } from "./device-by-token";

/** Keeps how a till says it is; the numbers it has given out never go down (a trigger sees to it). */
export async function reportDevice(
  db: Knex,
  device: SignedInDevice,
  report: PosDeviceReport,
  at: Date,
): Promise<void> {
  await db("counter_device").where({ id: device.id }).update({
    app_version: report.app_version,
    reported_seq: report.last_seq,
    reported_receipt_counter: report.last_receipt_counter,
    waiting: report.waiting,
    parked: report.parked,
    clock_offset_ms: report.clock_offset_ms,
    is_persisted: report.is_persisted,
    reported_at: at,
  });
}
