import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { now } from "../../../clock";
import { env } from "../../../env";
import { localeOf } from "../../../shared/http/locale";
import { sendRefusal } from "../../../shared/http/refusal";
import { STOCK } from "../index";
import type { StockService } from "../service";

const slipBody = z.strictObject({
  sales_point_id: z.string().min(1).max(80),
  /** Minted by whoever writes the slip: the same one sent again counts once. */
  id: z.string().min(1).max(80),
  lines: z
    .array(
      z.strictObject({
        variant_id: z.string().min(1).max(80),
        quantity: z.number().int().min(1).max(100_000),
      }),
    )
    .min(1)
    .max(500),
  note: z.string().trim().min(1).max(200).nullable().default(null),
});

/** `POST /admin/stock/receipts`: goods of producers come in; lapsed papers refuse it or are answered as warnings. */
export async function postReceipt(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const slip = slipBody.parse(req.body);
  const by = req.auth_context.actor_id;
  const stock = req.scope.resolve<StockService>(STOCK);
  const received = await stock.receiveStock(slip, { by, at: now(), mode: env.RECEIPT_PAPERS });
  if (!received.ok) return sendRefusal(res, received.refusal, localeOf(req));
  res.json(received.value);
}

/** `POST /admin/stock/returns`: goods go back to their producers, whatever their papers say. */
export async function postReturn(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const slip = slipBody.parse(req.body);
  const by = req.auth_context.actor_id;
  const stock = req.scope.resolve<StockService>(STOCK);
  const returned = await stock.returnStock(slip, { by, at: now() });
  if (!returned.ok) return sendRefusal(res, returned.refusal, localeOf(req));
  res.json(returned.value);
}
