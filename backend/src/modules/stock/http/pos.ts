import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PosStockElsewhere, PosTransfersAnswer } from "@saolang/contracts";
import { z } from "zod";
import { sendRefusal } from "../../../shared/http/refusal";
import type { DeviceRequest } from "../../counter/device/require-device";
import { stockElsewhere } from "../levels/stock-elsewhere";
import { incomingTransfers, type KnownTransfer } from "../transfer/known-transfers";
import { type NetworkPoint, networkPoints } from "../transfer/network-points";

const stockQuery = z.strictObject({ variant_id: z.string().min(1).max(80) });

/** `GET /pos/stock?variant_id=`: the same goods at other points of the network. */
export async function getStockElsewhere(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const query = stockQuery.safeParse(req.query);
  if (!query.success) return sendRefusal(res, { code: "malformed" });
  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const points = await stockElsewhere(db, req.device.sales_point_id, query.data.variant_id);
  const answer: PosStockElsewhere = { points };
  res.status(200).json(answer);
}

const named = ({ id, code, name }: NetworkPoint): NetworkPoint => ({ id, code, name });

function incomingOf(
  { id, from_sales_point_id, sent_at, note, lines }: KnownTransfer,
  points: ReadonlyMap<string, NetworkPoint>,
): PosTransfersAnswer["incoming"] {
  const from = points.get(from_sales_point_id);
  if (from === undefined) return [];
  return [
    { transfer_id: id, from: named(from), sent_at: sent_at.toISOString(), note, lines: [...lines] },
  ];
}

/** `GET /pos/transfers`: what is on its way to the till's point, and where its goods can go. */
export async function getTransfers(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const own = req.device.sales_point_id;
  const points = await networkPoints(db);
  const incoming = await incomingTransfers(db, own);
  const answer: PosTransfersAnswer = {
    incoming: incoming.flatMap((transfer) => incomingOf(transfer, points)),
    points: [...points.values()].filter(({ id, is_active }) => is_active && id !== own).map(named),
  };
  res.status(200).json(answer);
}
