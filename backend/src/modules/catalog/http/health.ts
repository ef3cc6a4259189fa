import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { catalogModule } from "../index";
import type CatalogService from "../service";

/** Why this process cannot serve; null when it can. */
export async function whyUnhealthy(db: Knex, catalog: CatalogService): Promise<string | null> {
  try {
    await db.raw("select 1");
  } catch {
    return "the database does not answer";
  }
  if (catalog.isLoaded) return null;
  try {
    await catalog.refresh();
  } catch {
    return "the catalogue is not loaded";
  }
  return null;
}

/** `GET /health`: 200 when the database answers and the catalogue is loaded, else 503 with the reason. */
export async function getHealth(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const reason = await whyUnhealthy(db, req.scope.resolve<CatalogService>(catalogModule));
  res.set("cache-control", "no-store");
  if (reason === null) res.status(200).json({ ok: true });
  else res.status(503).json({ ok: false, reason });
}
