import type { MedusaResponse } from "@medusajs/framework/http";
import { annexFields, type ColumnMapping } from "@saolang/domain/annex";
import { z } from "zod";
import { now } from "../../../../clock";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { communeCode, id, text } from "../../http/shapes";
import { applyImport } from "../apply/apply-import";
import { undoImport } from "../apply/undo-import";
import { checkImport } from "../check/check-import";
import { chooseForRows } from "../choose";
import { matchColumns } from "../match-columns";

const workOf = (req: OfficeRequest) => ({
  import_id: req.params.id ?? "",
  by: req.auth_context.actor_id,
  at: now(),
});

const mappingBody = z.strictObject({
  mapping: z.partialRecord(z.enum(annexFields), z.number().int().min(0).max(59)),
});

/** `POST /admin/certificate-imports/:id/mapping`: which column says what; remembered for files headed alike. */
export async function postMapping(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const mapping: ColumnMapping = mappingBody.parse(req.body).mapping;
  sendResult(req, res, await matchColumns(dbOf(req), { ...workOf(req), mapping }));
}

/** `POST /admin/certificate-imports/:id/check`: the dry run. */
export async function postCheck(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  z.strictObject({}).optional().parse(req.body);
  sendResult(req, res, await checkImport(dbOf(req), workOf(req)));
}

const choicesBody = z.strictObject({
  choices: z
    .array(
      z.strictObject({
        number: z.number().int().min(1),
        alike: z.boolean().default(false),
        commune_code: communeCode.nullable().optional(),
        producer_id: id.optional(),
        leave_out: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(500),
});

/** `POST /admin/certificate-imports/:id/choices`: what a person decided about rows. */
export async function postChoices(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { choices } = choicesBody.parse(req.body);
  sendResult(req, res, await chooseForRows(dbOf(req), req.params.id ?? "", choices));
}

/** `POST /admin/certificate-imports/:id/apply`: into the register, all or nothing. */
export async function postApply(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = z.strictObject({ leave_out_faulty: z.boolean().default(false) }).parse(req.body);
  sendResult(req, res, await applyImport(dbOf(req), { ...workOf(req), ...body }));
}

/** `POST /admin/certificate-imports/:id/undo`: out of the register again. */
export async function postUndo(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { reason } = z.strictObject({ reason: text(300) }).parse(req.body);
  sendResult(req, res, await undoImport(dbOf(req), { ...workOf(req), reason }));
}
