import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { localeOf } from "../../../../shared/http/locale";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { documentKindOf, endingOf } from "../../document/document-kind";
import { findDocument } from "../../document/find-document";
import { keepDocument } from "../../document/keep-document";
import { readForm } from "../../document/read-form";

const maxFileBytes = 10 * 1024 * 1024;
/** Room for the fields and boundaries of the form around the file. */
const maxFormBytes = maxFileBytes + 16 * 1024;

const fields = z.object({
  key: z.uuid(),
  title: z.string().trim().min(1).max(200),
  subject: z.enum(["certificate", "decision"]).default("certificate"),
  file: z.instanceof(File),
});

/** `POST /admin/certificates/:id/documents`: a form of `file`, `title`, `key` and, for the whole decision, `subject`. */
export async function postDocument(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const form = await readForm(req, maxFormBytes);
  const locale = localeOf(req);
  if (form === "too_large") return sendRefusal(res, { code: "document_too_large" }, locale);
  if (form === "malformed") return sendRefusal(res, { code: "malformed" }, locale);
  const { file, ...said } = fields.parse(Object.fromEntries(form));
  if (file.size > maxFileBytes) return sendRefusal(res, { code: "document_too_large" }, locale);
  const document = {
    ...said,
    content: Buffer.from(await file.arrayBuffer()),
    certificate_id: req.params.id ?? "",
    by: req.auth_context.actor_id,
  };
  sendResult(
    req,
    res,
    await keepDocument(dbOf(req), req.scope.resolve(Modules.FILE), document),
    201,
  );
}

/** `GET /admin/certificates/:id/documents/:document_id`: the file, as what its bytes say it is. */
export async function getDocument(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", document_id = "" } = req.params;
  const found = await findDocument(dbOf(req), id, document_id);
  if (found === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(found.file_id);
  const kind = documentKindOf(content);
  if (kind === null) return sendRefusal(res, { code: "document_unreadable" }, localeOf(req));
  const name = encodeURIComponent(`${found.title}.${endingOf[kind]}`);
  res.set({
    "content-type": kind,
    "content-disposition": `inline; filename*=UTF-8''${name}`,
    "cache-control": "private, no-store",
  });
  res.end(content);
}
