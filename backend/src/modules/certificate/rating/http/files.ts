import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { businessDayOf } from "@saolang/domain/time";
import { z } from "zod";
import { now } from "../../../../clock";
import { readHistory } from "../../../../shared/history";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { day, id, ratingKind, text } from "../../http/shapes";
import { choicesOf, findProducers } from "../read-choices";
import { type FileLine, listFiles, readFile } from "../read-files";
import { amendFile, registerFile } from "../register-file";
import { page } from "./page";

const stage = z.enum([
  "registered",
  "handed_in",
  "rated",
  "recognised",
  "not_recognised",
  "sent_up",
  "withdrawn",
]);

const fileQuery = z.strictObject({
  ...page,
  round_id: id.optional(),
  producer_id: id.optional(),
  stage: z.union([z.array(stage), stage.transform((one) => [one])]).optional(),
  q: z.string().trim().max(200).optional(),
});

/** The answer of `GET /admin/rating-files`. */
export interface FilePage {
  readonly files: readonly FileLine[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

/** `GET /admin/rating-files`: a page of files, of one round or of all. */
export async function getFiles(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, stage: stages, ...filter } = fileQuery.parse(req.query);
  const found = await listFiles(dbOf(req), { ...filter, stages }, { limit, offset });
  const answer: FilePage = { ...found, limit, offset };
  res.json(answer);
}

const registration = z.strictObject({
  producer_id: id,
  product_id: id.nullish(),
  product_name: text(300).min(1),
  set_number: z.number().int().min(1).max(26),
  kind: ratingKind,
  earlier_certificate_id: id.nullish(),
  registered_on: day.optional(),
});

/** `POST /admin/rating-files`: registers a file in a round. */
export async function postFile(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = registration.extend({ round_id: id }).parse(req.body);
  const at = now();
  const registered_on = body.registered_on ?? businessDayOf(at);
  const by = req.auth_context.actor_id;
  sendResult(req, res, await registerFile(dbOf(req), { ...body, registered_on, by, at }), 201);
}

/** `GET /admin/rating-files/:id`: one file with its history. */
export async function getFile(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = dbOf(req);
  const file = await readFile(db, req.params.id ?? "");
  if (file === null) return sendRefusal(res, { code: "not_found" });
  res.json({ file, history: await readHistory(db, [{ entity: "rating_file", id: file.id }]) });
}

/** `POST /admin/rating-files/:id`: corrects what the file is about. */
export async function postAmendment(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = registration.extend({ registered_on: day }).parse(req.body);
  const change = { file_id: req.params.id ?? "", by: req.auth_context.actor_id, at: now() };
  sendResult(req, res, await amendFile(dbOf(req), change, body));
}

/** `GET /admin/rating-files/producers?q=`: whose product a file is about. */
export async function getProducerChoices(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q } = z.strictObject({ q: z.string().trim().max(200).default("") }).parse(req.query);
  res.json({ producers: await findProducers(dbOf(req), q) });
}

/** `GET /admin/rating-files/producers/:id`: the producer's products and papers a file may be about. */
export async function getFileChoices(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await choicesOf(dbOf(req), req.params.id ?? ""));
}
