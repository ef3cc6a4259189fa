import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { salesPointModule } from "../index";
import type SalesPointService from "../service";
import { type AdminSalesPointList, toAdminSalesPoint } from "./admin-sales-point";

const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** `GET /admin/sales-points`, in the office's order. */
export async function listSalesPoints(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = listQuery.parse(req.query);
  const service = req.scope.resolve<SalesPointService>(salesPointModule);
  const [points, count] = await service.listAndCountSalesPoints(
    {},
    { take: limit, skip: offset, order: { position: "ASC", code: "ASC" } },
  );
  const answer: AdminSalesPointList = {
    sales_points: points.map(toAdminSalesPoint),
    count,
    limit,
    offset,
  };
  res.json(answer);
}
