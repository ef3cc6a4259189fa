import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import {
  catalogueDigestText,
  type PosCatalogItem,
  type posCatalogDigest,
} from "@saolang/contracts";
import { z } from "zod";
import { sendRefusal } from "../../../shared/http/refusal";
import type { DeviceRequest } from "../../counter/device/require-device";
import { catalogModule } from "../index";
import { wholePosCatalog } from "../pos-catalog";
import type CatalogService from "../service";

/** Tills ask at night, all within an hour: one reading of the whole catalogue serves them. */
const readAnewAfterMs = 3_600_000;
/** So many lines take a few milliseconds; others are served between. */
const linesAtOnce = 500;

/** SHA-256 of the items' lines, sorted by the code units of the variant's id, joined by line feeds. */
export async function digestOf(items: readonly PosCatalogItem[]): Promise<string> {
  const sorted = [...items].sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1));
  const hash = createHash("sha256");
  for (let start = 0; start < sorted.length; start += linesAtOnce) {
    const lines = sorted.slice(start, start + linesAtOnce).map(catalogueDigestText);
    hash.update(`${start === 0 ? "" : "\n"}${lines.join("\n")}`);
    await setImmediate();
  }
  return hash.digest("hex");
}

/** `GET /pos/catalog/digest`: what a till that has followed every change must hold, by a fresh reading of the database. */
export async function getPosCatalogDigest(req: DeviceRequest, res: MedusaResponse): Promise<void> {
  if (!z.strictObject({}).safeParse(req.query).success) {
    return sendRefusal(res, { code: "malformed" });
  }
  const catalog = req.scope.resolve<CatalogService>(catalogModule);
  const whole = await wholePosCatalog(catalog, req.device.sales_point_id, readAnewAfterMs);
  if (whole === null) return sendRefusal(res, { code: "not_found" });
  const answer: z.infer<typeof posCatalogDigest> = {
    cursor: whole.cursor,
    count: whole.items.length,
    digest: await digestOf(whole.items),
  };
  res.set("cache-control", "no-store").status(200).json(answer);
}
