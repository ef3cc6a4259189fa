import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { catalogModule } from "../index";
import { readHome, readListing, readProduct } from "../reads/goods";
import { readSalesPoint, readSalesPoints, readVillage } from "../reads/places";
import type { StoreRead } from "../reads/store-read";
import type CatalogService from "../service";

type Handler = (req: MedusaStoreRequest, res: MedusaResponse) => Promise<void>;

/** The route Medusa serves for a read: under `medusa develop`, in tests, and whenever the fast door passes. */
function route(read: StoreRead): Handler {
  return async (req, res) => {
    const { locale } = req;
    const reply = await read({
      catalog: req.scope.resolve<CatalogService>(catalogModule),
      db: req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      channelIds: req.publishable_key_context.sales_channel_ids,
      // Medusa takes `?locale=` out of the query and leaves it on the request.
      query: locale === undefined ? req.query : { ...req.query, locale },
      name: req.params.handle ?? req.params.code ?? "",
      at: now(),
    });
    if (!reply.ok) return sendRefusal(res, reply.refusal, reply.locale);
    res.set("cache-control", "no-store").type("application/json").send(reply.text);
  };
}

export const listCatalog = route(readListing);
export const showProduct = route(readProduct);
export const showHome = route(readHome);
export const listSalesPoints = route(readSalesPoints);
export const showSalesPoint = route(readSalesPoint);
export const showVillage = route(readVillage);
