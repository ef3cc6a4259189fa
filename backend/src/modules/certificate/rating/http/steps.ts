import type { MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { now } from "../../../../clock";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { day, ratingParts, text } from "../../http/shapes";
import { decline, noteHandIn, notePoints, reopen, sendUp, withdraw } from "../step-file";

const changeOf = (req: OfficeRequest) => ({
  file_id: req.params.id ?? "",
  by: req.auth_context.actor_id,
  at: now(),
});

const reasonOf = (req: OfficeRequest): string =>
  z.strictObject({ reason: text(300) }).parse(req.body).reason;

/** `POST /admin/rating-files/:id/hand-in`: the day the file reached the authority, and its code. */
export async function postHandIn(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = z.strictObject({ handed_in_on: day, dossier_code: text(60) }).parse(req.body);
  sendResult(req, res, await noteHandIn(dbOf(req), { ...changeOf(req), ...body }));
}

/** `POST /admin/rating-files/:id/points`: the three parts in hundredths of a point; stars are computed. */
export async function postPoints(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { parts } = z.strictObject({ parts: ratingParts }).parse(req.body);
  sendResult(req, res, await notePoints(dbOf(req), { ...changeOf(req), parts }));
}

/** `POST /admin/rating-files/:id/withdraw`: out of the round, with the reason. */
export async function postWithdrawal(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  sendResult(req, res, await withdraw(dbOf(req), { ...changeOf(req), document: reasonOf(req) }));
}

/** `POST /admin/rating-files/:id/decline`: not recognised. */
export async function postRefusal(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  sendResult(req, res, await decline(dbOf(req), changeOf(req)));
}

/** `POST /admin/rating-files/:id/send-up`: a potential of 5 stars goes to the ministry. */
export async function postSendingUp(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  sendResult(req, res, await sendUp(dbOf(req), changeOf(req)));
}

/** `POST /admin/rating-files/:id/reopen`: takes back a withdrawal or a conclusion, with the reason. */
export async function postFileReopening(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  sendResult(req, res, await reopen(dbOf(req), { ...changeOf(req), document: reasonOf(req) }));
}
