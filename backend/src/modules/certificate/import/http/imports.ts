import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { now } from "../../../../clock";
import { localeOf } from "../../../../shared/http/locale";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { day, issuerLevel, text } from "../../http/shapes";
import { readImport, listImports } from "../read-import";
import { stageUpload } from "../stage-upload";
import { withSentFile } from "./upload-file";

const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** `GET /admin/certificate-imports`: the newest first. */
export async function getImports(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = pageQuery.parse(req.query);
  res.json({ ...(await listImports(dbOf(req), page)), ...page });
}

const facts = z.object({
  decision_number: text(120).min(1),
  decided_on: day,
  issued_by: text(300).min(1),
  issuer_level: issuerLevel,
  issued_on: day,
});

/** `POST /admin/certificate-imports` (multipart): the file and the facts of its decision. */
export async function postImport(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const done = await withSentFile(req, res, (file) => {
    const { decision_number, issued_on, ...decision } = facts.parse(file.fields);
    return stageUpload(dbOf(req), {
      path: file.path,
      file_name: file.name,
      size_bytes: file.bytes,
      decision: { ...decision, number: decision_number },
      issued_on,
      by: req.auth_context.actor_id,
      at: now(),
    });
  });
  sendResult(req, res, done, 201);
}

/** `GET /admin/certificate-imports/:id` */
export async function getImport(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await readImport(dbOf(req), req.params.id ?? "");
  if (found === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  res.json({ import: found });
}
