import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { readVillages } from "../../sales-point/read-villages";
import { audienceOf, isShownTo } from "../audience";
import { toStoreVillage } from "../home";
import { catalogModule } from "../index";
import { toStoreSalesPoint } from "../sales-points";
import type CatalogService from "../service";
import { askedLocale } from "./locale";

async function openPoints(req: MedusaStoreRequest) {
  const snapshot = await req.scope.resolve<CatalogService>(catalogModule).current();
  return { snapshot, audience: audienceOf(snapshot.points, req.publishable_key_context.sales_channel_ids) };
}

/** `GET /store/sales-points`: the open points this storefront shows, in the office's order. */
export async function listSalesPoints(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { audience } = await openPoints(req);
  res.set("cache-control", "no-store").json({ sales_points: audience.points.map(toStoreSalesPoint) });
}

/** `GET /store/sales-points/:code`. */
export async function showSalesPoint(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { audience } = await openPoints(req);
  const point = audience.points.find((candidate) => candidate.code === req.params.code);
  if (!point) return sendRefusal(res, { code: "not_found" });
  res.set("cache-control", "no-store").json({ sales_point: toStoreSalesPoint(point) });
}

/** `GET /store/villages/:handle`: a village and how many products its commune has. */
export async function showVillage(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const locale = askedLocale(req);
  if (locale === null) return sendRefusal(res, { code: "malformed", facts: { issues: ["locale"] } });
  const villages = await readVillages(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const village = villages.find((row) => row.handle === req.params.handle);
  if (!village) return sendRefusal(res, { code: "not_found" }, locale);
  const { snapshot, audience } = await openPoints(req);
  const goods = snapshot
    .list("featured", now().getTime())
    .filter(({ product }) => product.communeCode === village.commune_code && isShownTo(audience, product));
  res.set("cache-control", "no-store").json({ village: toStoreVillage(village, locale, goods.length) });
}
