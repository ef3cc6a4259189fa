import { storeCatalogQuery } from "@saolang/contracts";
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { audienceOf } from "../audience";
import { homePage } from "../home";
import { catalogModule } from "../index";
import { listingText } from "../listing";
import { productPage } from "../product-page";
import type CatalogService from "../service";
import { askedLocale } from "./locale";

const neverStored = "no-store";

/** `GET /store/catalog`: cards with price, stars, producer and stock. */
export async function listCatalog(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = storeCatalogQuery.safeParse({ ...req.query, locale: req.locale });
  if (!query.success) {
    sendRefusal(res, { code: "malformed", facts: { issues: query.error.issues.map(({ path }) => path.join(".")) } });
    return;
  }
  const catalog = req.scope.resolve<CatalogService>(catalogModule);
  const snapshot = await catalog.current();
  const audience = audienceOf(snapshot.points, req.publishable_key_context.sales_channel_ids);
  const selected = catalog.listings.select(query.data, audience, now());
  res.set("cache-control", neverStored).type("application/json").send(listingText(selected, query.data));
}

/** `GET /store/catalog/:handle`: the whole product page, stock at each point read live. */
export async function showProduct(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const locale = askedLocale(req);
  if (locale === null) return sendRefusal(res, { code: "malformed", facts: { issues: ["locale"] } });
  const snapshot = await req.scope.resolve<CatalogService>(catalogModule).current();
  const audience = audienceOf(snapshot.points, req.publishable_key_context.sales_channel_ids);
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const question = { handle: req.params.handle ?? "", locale, at: now() };
  const product = await productPage(db, snapshot, audience, question);
  if (product === null) return sendRefusal(res, { code: "not_found" }, locale);
  res.set("cache-control", neverStored).json({ product });
}

/** `GET /store/home`. */
export async function showHome(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const locale = askedLocale(req);
  if (locale === null) return sendRefusal(res, { code: "malformed", facts: { issues: ["locale"] } });
  const snapshot = await req.scope.resolve<CatalogService>(catalogModule).current();
  const audience = audienceOf(snapshot.points, req.publishable_key_context.sales_channel_ids);
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  res.set("cache-control", neverStored).json(await homePage(db, snapshot, audience, { locale, at: now() }));
}
