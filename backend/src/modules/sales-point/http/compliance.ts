import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requirementOn } from "@saolang/domain/compliance";
import { businessDayOf } from "@saolang/domain/time";
import { z } from "zod";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { complianceOf } from "../compliance/compliance";
import { periodOf, periodQuery } from "../compliance/period";
import { salesPointModule } from "../index";
import type SalesPointService from "../service";
import type { AdminCompliance, AdminComplianceList, AdminShareGoodsList } from "./admin-compliance";
import { toAdminSalesPoint } from "./admin-sales-point";
import { displayedGoods, soldGoods, toAdminShare, warningsOf } from "./compliance-answer";

const offset = z.coerce.number().int().min(0).max(1_000_000).default(0);

const oneQuery = z.strictObject(periodQuery);

const listQuery = z.strictObject({
  ...periodQuery,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset,
});

const goodsQuery = z.strictObject({
  ...periodQuery,
  list: z.enum(["displayed", "sold"]),
  counts: z.enum(["yes", "no", "all"]).default("all"),
  limit: z.coerce.number().int().min(1).max(1_000).default(20),
  offset,
});

/** The point named in the address with what is asked about it; null when there is no such point. */
async function look(req: MedusaRequest, asked: z.infer<typeof oneQuery>) {
  const at = now();
  const period = periodOf(asked, at);
  const points = req.scope.resolve<SalesPointService>(salesPointModule);
  const [point] = await points.listSalesPoints({ id: req.params.id ?? "" }, { take: 1 });
  if (!point) return null;
  const [compliance] = await complianceOf(req.scope, [point], period, at);
  return compliance ? { compliance, asked: { at: at.toISOString(), ...period } } : null;
}

/** `GET /admin/sales-points/:id/compliance`: facts of a point and its two shares. Refuses not_found. */
export async function showCompliance(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await look(req, oneQuery.parse(req.query));
  if (!found) return sendRefusal(res, { code: "not_found" });
  const { compliance } = found;
  const answer: AdminCompliance = {
    ...found.asked,
    sales_point: toAdminSalesPoint(compliance.point),
    is_bound: compliance.isBound,
    by_sku: toAdminShare(compliance.bySku),
    by_revenue: toAdminShare(compliance.byRevenue),
    warnings: warningsOf(compliance),
  };
  res.json(answer);
}

/** `GET /admin/sales-points/:id/compliance/goods`: the lines behind a share, page by page. Refuses not_found. */
export async function listShareGoods(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { list, counts, limit, offset: skip, ...asked } = goodsQuery.parse(req.query);
  const found = await look(req, asked);
  if (!found) return sendRefusal(res, { code: "not_found" });
  const { displayed, sold } = found.compliance;
  const all = list === "displayed" ? displayed.map(displayedGoods) : sold.map(soldGoods);
  const chosen =
    counts === "all" ? all : all.filter((one) => (one.counts_as !== null) === (counts === "yes"));
  const goods = chosen.slice(skip, skip + limit);
  const page = { goods, count: chosen.length, limit, offset: skip };
  const answer: AdminShareGoodsList = { ...found.asked, ...page };
  res.json(answer);
}

/** `GET /admin/sales-points/compliance`: every point the requirement of today binds, with its two shares. */
export async function listCompliance(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset: skip, ...asked } = listQuery.parse(req.query);
  const at = now();
  const period = periodOf(asked, at);
  const kind = [...(requirementOn(businessDayOf(at))?.kinds ?? [])];
  const service = req.scope.resolve<SalesPointService>(salesPointModule);
  const [points, count] = await service.listAndCountSalesPoints(
    { kind },
    { take: limit, skip, order: { position: "ASC", code: "ASC" } },
  );
  const shares = await complianceOf(req.scope, points, period, at);
  const answer: AdminComplianceList = {
    at: at.toISOString(),
    ...period,
    sales_points: shares.map((compliance) => ({
      id: compliance.point.id,
      code: compliance.point.code,
      name: compliance.point.name,
      by_sku: toAdminShare(compliance.bySku),
      by_revenue: toAdminShare(compliance.byRevenue),
      warnings: warningsOf(compliance),
    })),
    count,
    limit,
    offset: skip,
  };
  res.json(answer);
}
