import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PosCatalogAnswer } from "@saolang/contracts";
import { z } from "zod";
import { now } from "../../../clock";
import { env } from "../../../env";
import { sendRefusal } from "../../../shared/http/refusal";
import type { DeviceRequest } from "../../counter/device/require-device";
import { catalogModule } from "../index";
import { posCatalogFor } from "../pos-catalog";
import type CatalogService from "../service";

const compress = promisify(gzip);

const starPolicy: PosCatalogAnswer["star_policy"] = {
  warn_after_hours: env.STARS_WARN_AFTER_HOURS,
  hide_after_hours: env.STARS_HIDE_AFTER_HOURS,
};

const posCatalogQuery = z.strictObject({ cursor: z.string().max(300).optional() });

/** `GET /pos/catalog?cursor=`: the catalogue of the till's own sales point, whole or since the cursor. */
export async function getPosCatalog(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  const query = posCatalogQuery.safeParse(req.query);
  if (!query.success) return sendRefusal(res, { code: "malformed" });
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const catalog = req.scope.resolve<CatalogService>(catalogModule);
  const cursor = query.data.cursor ?? null;
  const found = await posCatalogFor(db, catalog, req.device.sales_point_id, cursor);
  if (found === null) return sendRefusal(res, { code: "not_found" });
  const items = JSON.stringify(found.items);
  const removed = JSON.stringify(found.removedVariantIds);
  // Of what the till keeps, not of the cursor or the time, which move without anything having changed.
  const kept = `${found.full}${JSON.stringify(starPolicy)}${items}${removed}`;
  const etag = `"${createHash("sha256").update(kept).digest("base64url")}"`;
  res.set({
    etag,
    "cache-control": "no-store",
    vary: "accept-encoding",
    "content-type": "application/json",
  });
  if (req.headers["if-none-match"] === etag) {
    res.status(304).end();
    return;
  }
  const head: Pick<PosCatalogAnswer, "cursor" | "full" | "server_time" | "star_policy"> = {
    cursor: found.cursor,
    full: found.full,
    server_time: now().toISOString(),
    star_policy: starPolicy,
  };
  const body = `${JSON.stringify(head).slice(0, -1)},"items":${items},"removed_variant_ids":${removed}}`;
  if (!req.acceptsEncodings("gzip")) {
    res.send(body);
    return;
  }
  res.set("content-encoding", "gzip").send(await compress(body));
}
