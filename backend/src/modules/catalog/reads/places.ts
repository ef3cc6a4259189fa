import { readVillages } from "../../sales-point/read-villages";
import { toStoreVillage } from "../home";
import { toStoreSalesPoint } from "../sales-points";
import { localeOnly } from "./goods";
import { answer, look, refused, type StoreRead } from "./store-read";

/** `GET /store/sales-points`: the open points this storefront shows, in the office's order. */
export const readSalesPoints: StoreRead = async (ask) => {
  const { audience } = await look(ask);
  return answer({ sales_points: audience.points.map(toStoreSalesPoint) });
};

/** `GET /store/sales-points/:code`. */
export const readSalesPoint: StoreRead = async (ask) => {
  const { audience } = await look(ask);
  const point = audience.points.find((candidate) => candidate.code === ask.name);
  return point ? answer({ sales_point: toStoreSalesPoint(point) }) : refused({ code: "not_found" });
};

/** `GET /store/villages/:handle`: a village and how many products its commune has. */
export const readVillage: StoreRead = async (ask) => {
  const query = localeOnly.safeParse(ask.query);
  if (!query.success)
    return refused({ code: "malformed", facts: { issues: [{ path: "locale" }] } });
  const villages = await readVillages(ask.db);
  const village = villages.find((row) => row.handle === ask.name);
  if (!village) return refused({ code: "not_found" }, query.data.locale);
  const { audience } = await look(ask);
  const { locale } = query.data;
  const selection = { order: "featured", locale, commune: village.commune_code } as const;
  const goods = ask.catalog.listings.select(selection, audience, ask.at);
  return answer({ village: toStoreVillage(village, locale, goods.length) });
};
