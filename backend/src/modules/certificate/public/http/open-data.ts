import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { storeOpenDataQuery } from "@saolang/contracts";
import { businessDayOf } from "@saolang/domain/time";
import { now } from "../../../../clock";
import { localeOf } from "../../../../shared/http/locale";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf } from "../../../../shared/http/result";
import { clientAddress } from "../../../../shared/rate-limit/client-address";
import { limit } from "../../../../shared/rate-limit/limit";
import { salesPointModule } from "../../../sales-point";
import type SalesPointService from "../../../sales-point/service";
import { fileFacts, openDataText } from "../open-data-file";
import { openDataFingerprint, openDataRows } from "../open-data-rows";

const contentTypes = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

async function isDemo(req: MedusaStoreRequest): Promise<boolean> {
  const points = req.scope.resolve<SalesPointService>(salesPointModule);
  const [installation] = await points.listInstallations({}, { take: 1 });
  return installation?.demo ?? false;
}

/** A reader who leaves before the end is no fault of ours. */
function leftEarly(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}

/** `GET /store/certificates/open-data?format=csv|json`: the whole public register as a file. */
export async function downloadOpenData(
  req: MedusaStoreRequest,
  res: MedusaResponse,
): Promise<void> {
  const { format } = storeOpenDataQuery.parse(req.query);
  // The whole register for every call: the one answer here that is worth rationing.
  const refusal = await limit(req.scope, {
    key: `open-data:address:${clientAddress(req) ?? "own"}`,
    max: 30,
    windowSeconds: 60,
  });
  if (refusal) return sendRefusal(res, refusal, localeOf(req));
  const at = now();
  const db = dbOf(req);
  const facts = fileFacts(businessDayOf(at), await isDemo(req));
  const fingerprint = await openDataFingerprint(db, at);
  const hash = createHash("sha256").update(JSON.stringify([format, facts, fingerprint]));
  const etag = `"${hash.digest("base64url")}"`;
  res.set({ etag, "cache-control": "no-cache" });
  if (req.headers["if-none-match"] === etag) {
    res.status(304).end();
    return;
  }
  res.set({
    "content-type": contentTypes[format],
    "content-disposition": `attachment; filename="giay-chung-nhan-ocop-${facts.as_of}.${format}"`,
  });
  try {
    await pipeline(Readable.from(openDataText(format, facts, openDataRows(db, at))), res);
  } catch (error) {
    if (!leftEarly(error)) throw error;
  }
}
