import type { MedusaResponse } from "@medusajs/framework/http";
import { posCommandBatch } from "@saolang/contracts";
import { sendRefusal } from "../../../shared/http/refusal";
import type { DeviceRequest } from "../device/require-device";
import { recordFor } from "./record-for";

/** `POST /pos/commands`: records 1 to 50 commands and answers for each; the batch is refused only when it is no batch. */
export async function postCommands(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const batch = posCommandBatch.safeParse(req.body);
  if (!batch.success) return sendRefusal(res, { code: "malformed" });
  await recordFor(req, res, req.device, batch.data.commands);
}
