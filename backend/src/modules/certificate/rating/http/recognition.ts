import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { businessDayOf } from "@saolang/domain/time";
import { z } from "zod";
import { now } from "../../../../clock";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { day, decisionBody, id, issuerLevel, text } from "../../http/shapes";
import type { Decision } from "../../register/paper";
import {
  type DecidedFile,
  decidedFiles,
  type LeftReason,
  planRecognition,
} from "../plan-recognition";
import { readRound } from "../read-rounds";
import { recogniseRound } from "../recognise-round";

/** What a decision would make of a file: stars, or the reason why it is left out. */
export interface PreviewLine {
  readonly file_id: string;
  readonly product_name: string;
  readonly producer_name: string | null;
  readonly stars: number | null;
  readonly potential_five: boolean;
  readonly reason: LeftReason | null;
}

/** The answer of `GET /admin/rating-rounds/:id/recognition`. */
export interface Preview {
  readonly granted: readonly PreviewLine[];
  readonly left: readonly PreviewLine[];
}

const previewQuery = z.strictObject({
  number: text(120).default(""),
  decided_on: day.optional(),
  issued_by: text(300).default(""),
  issuer_level: issuerLevel.optional(),
});

const lineOf = (
  file: DecidedFile,
  stars: number | null,
  reason: LeftReason | null,
): PreviewLine => ({
  file_id: file.id,
  product_name: file.product_name,
  producer_name: file.producer_name,
  potential_five: file.potential_five,
  stars,
  reason,
});

/** `GET /admin/rating-rounds/:id/recognition`: what a decision would grant and what it would leave out. Writes nothing. */
export async function getRecognitionPreview(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const db = dbOf(req);
  const { decided_on, issuer_level, ...printed } = previewQuery.parse(req.query);
  const round = await readRound(db, req.params.id ?? "");
  if (round === null) return sendRefusal(res, { code: "not_found" });
  const decision: Decision = {
    issued_by: printed.issued_by,
    // While it is typed in it has no number, which is no reason to leave a file out.
    number: printed.number === "" ? "-" : printed.number,
    decided_on: decided_on ?? businessDayOf(now()),
    issuer_level: issuer_level ?? round.issuer_level,
  };
  const files = await decidedFiles(db, round.id, { decision, ids: null });
  const issued_on = decision.decided_on;
  const planned = planRecognition(files, { decision, issued_on, round_level: round.issuer_level });
  if (!planned.ok) return sendResult(req, res, planned);
  const { granted, left } = planned.value;
  const answer: Preview = {
    granted: granted.map(({ file, paper }) => lineOf(file, paper.stars, null)),
    left: left.map(({ file, reason }) => lineOf(file, null, reason)),
  };
  res.json(answer);
}

const recognitionBody = z.strictObject({
  decision: decisionBody,
  issued_on: day,
  files: z.array(id).min(1).max(3_000).optional(),
});

/** `POST /admin/rating-rounds/:id/recognition`: all certificates of the decision in one action. */
export async function postRecognition(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { files, ...body } = recognitionBody.parse(req.body);
  const asked = {
    ...body,
    files: files ?? null,
    round_id: req.params.id ?? "",
    by: req.auth_context.actor_id,
  };
  sendResult(req, res, await recogniseRound(dbOf(req), asked));
}
