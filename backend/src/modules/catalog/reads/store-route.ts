import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { now } from "../../../clock";
import { connectionOf } from "../../../shared/connection";
import { sendRefusal } from "../../../shared/http/refusal";
import { registerOf } from "../../certificate/read/register";
import { catalogModule } from "../index";
import type CatalogService from "../service";
import type { StoreRead } from "./store-read";

type Handler = (req: MedusaStoreRequest, res: MedusaResponse) => Promise<void>;

/** The route Medusa serves for a read: under `medusa develop`, in tests, and whenever the fast door passes. */
export function storeRoute(read: StoreRead): Handler {
  return async (req, res) => {
    const { locale } = req;
    const { handle, code, id } = req.params;
    const reply = await read({
      catalog: req.scope.resolve<CatalogService>(catalogModule),
      register: registerOf(req.scope),
      db: connectionOf(req.scope),
      channelIds: req.publishable_key_context.sales_channel_ids,
      // Medusa takes `?locale=` out of the query and leaves it on the request.
      query: locale === undefined ? req.query : { ...req.query, locale },
      name: handle ?? code ?? id ?? "",
      at: now(),
    });
    if (!reply.ok) return sendRefusal(res, reply.refusal, reply.locale);
    res.set("cache-control", "no-store").type("application/json").send(reply.text);
  };
}
