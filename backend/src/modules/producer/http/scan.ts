import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { now } from "../../../clock";
import { connectionOf } from "../../../shared/connection";
import { localeOf } from "../../../shared/http/locale";
import { sendRefusal } from "../../../shared/http/refusal";
import { readBody } from "../papers/read-body";
import { scanEndings, scanTypeOf } from "../papers/scan-type";
import { keepScan } from "../papers/write-paper";

const maxScanBytes = 10 * 1024 * 1024;

/** `POST /admin/quality-papers/:id/scan`: the file itself as the body; kept private, for the office only. */
export async function postScan(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const content = await readBody(req, maxScanBytes);
  if (content === null) return sendRefusal(res, { code: "scan_too_large" }, localeOf(req));
  const type = scanTypeOf(content);
  if (type === null) return sendRefusal(res, { code: "scan_type_unknown" }, localeOf(req));
  const db = connectionOf(req.scope);
  const files = req.scope.resolve(Modules.FILE);
  const file = await files.createFiles({
    filename: `giay-to-${id.replace(/[^\w-]/gu, "")}.${scanEndings[type]}`,
    mimeType: type,
    content: content.toString("base64"),
    access: "private",
  });
  const kept = await keepScan(db, { by: req.auth_context.actor_id, at: now() }, id, file.id);
  if (!kept.ok) {
    await files.deleteFiles(file.id);
    return sendRefusal(res, kept.refusal, localeOf(req));
  }
  res.json(kept.value);
}

/** `GET /admin/quality-papers/:id/scan`: the file, as what its bytes say it is. */
export async function getScan(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const paper: { file: string | null } | undefined = await connectionOf(req.scope)("quality_paper")
    .where({ id: req.params.id ?? "" })
    .first("file");
  if (!paper?.file) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(paper.file);
  const type = scanTypeOf(content);
  if (type === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  res.set({
    "content-type": type,
    "content-disposition": `inline; filename="giay-to.${scanEndings[type]}"`,
    "cache-control": "private, no-store",
  });
  res.end(content);
}
