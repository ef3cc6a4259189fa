import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Result } from "@saolang/contracts";
import { z } from "zod";
import { now } from "../../../clock";
import { connectionOf } from "../../../shared/connection";
import { localeOf } from "../../../shared/http/locale";
import { sendRefusal } from "../../../shared/http/refusal";
import { addPaper, editPaper, type Office, paperInput, withdrawPaper } from "../papers/write-paper";

const officeOf = (req: AuthenticatedMedusaRequest): Office => ({
  by: req.auth_context.actor_id,
  at: now(),
});

function send(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  written: Result<unknown>,
  status: number,
): void {
  if (written.ok) res.status(status).json(written.value);
  else sendRefusal(res, written.refusal, localeOf(req));
}

/** `POST /admin/producers/:id/papers`. */
export async function postPaper(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const input = paperInput.parse(req.body);
  const db = connectionOf(req.scope);
  send(req, res, await addPaper(db, officeOf(req), req.params.id ?? "", input), 201);
}

/** `POST /admin/quality-papers/:id`. */
export async function changePaper(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const input = paperInput.parse(req.body);
  const db = connectionOf(req.scope);
  send(req, res, await editPaper(db, officeOf(req), req.params.id ?? "", input), 200);
}

const withdrawal = z.strictObject({
  document: z
    .string()
    .trim()
    .max(200)
    .transform((text) => (text === "" ? null : text))
    .nullable()
    .default(null),
});

/** `POST /admin/quality-papers/:id/withdraw`. */
export async function postWithdrawal(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { document } = withdrawal.parse(req.body ?? {});
  const db = connectionOf(req.scope);
  send(req, res, await withdrawPaper(db, officeOf(req), req.params.id ?? "", document), 200);
}
