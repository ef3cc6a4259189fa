import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { posSaleAnswer } from "@saolang/contracts";
import { z } from "zod";
import { sendRefusal } from "../../../shared/http/refusal";
import type { DeviceRequest } from "../device/require-device";
import { foundSale } from "../sale/found-sale";

const saleQuery = z.strictObject({ receipt: z.string().trim().min(5).max(40) });

/** `GET /pos/sales?receipt=`: a sale of the till's own point, to take goods back. */
export async function getSale(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const query = saleQuery.safeParse(req.query);
  if (!query.success) return sendRefusal(res, { code: "malformed" });
  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const receipt = query.data.receipt.toUpperCase();
  const answer: z.infer<typeof posSaleAnswer> = {
    found: await foundSale(db, req.device.sales_point_id, receipt),
  };
  res.status(200).json(answer);
}
