import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { now } from "../../../../clock";
import { localeOf } from "../../../../shared/http/locale";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { closeForOffice } from "../../office/close-shift";
import { listShifts } from "../../office/list-shifts";
import { readShift } from "../../office/read-shift";
import type { AdminShiftRow } from "../../office/shift-row";
import { id, page } from "./page";

const shiftQuery = z.strictObject({
  ...page,
  sales_point_id: id.optional(),
  state: z.enum(["open", "closed", "needs_review"]).optional(),
});

/** The answer of `GET /admin/shifts`. */
export interface AdminShiftPage {
  readonly shifts: readonly AdminShiftRow[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

/** `GET /admin/shifts`: shifts of all tills, the newest first. */
export async function getShifts(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filter } = shiftQuery.parse(req.query);
  const answer: AdminShiftPage = {
    ...(await listShifts(dbOf(req), filter, { limit, offset })),
    limit,
    offset,
  };
  res.json(answer);
}

/** `GET /admin/shifts/:id`: the Z of a shift, the till's figures beside the server's. */
export async function getShift(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const shift = await readShift(dbOf(req), req.params.id ?? "", now());
  if (shift === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  res.json({ shift });
}

const closeBody = z.strictObject({
  counted: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  reason: z.string().trim().min(1).max(300),
});

/** `POST /admin/shifts/:id/close`: the office closes a shift whose till is gone. */
export async function postShiftClosed(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = closeBody.parse(req.body);
  const facts = { ...body, by: req.auth_context.actor_id, at: now() };
  sendResult(req, res, await closeForOffice(dbOf(req), req.params.id ?? "", facts));
}
