import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type RoundOffer, roundOffers } from "@saolang/domain/certificate";
import { businessDayOf } from "@saolang/domain/time";
import { z } from "zod";
import { now } from "../../../../clock";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { day, id, text } from "../../http/shapes";
import { listFiles } from "../read-files";
import { listRounds, readRound, type RoundLine } from "../read-rounds";
import { closeRound, createRound, reopenRound } from "../rounds";
import { takeUp } from "../take-up";
import { page } from "./page";

const level = z.enum(["province", "ministry"]);

const roundQuery = z.strictObject({
  ...page,
  level: level.optional(),
  open: z
    .enum(["true", "false"])
    .transform((word) => word === "true")
    .optional(),
});

/** The answer of `GET /admin/rating-rounds`. */
export interface RoundPage {
  readonly rounds: readonly RoundLine[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

/** `GET /admin/rating-rounds`: a page of rounds with their files counted by stage. */
export async function getRounds(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filter } = roundQuery.parse(req.query);
  const found = await listRounds(dbOf(req), filter, { limit, offset });
  const answer: RoundPage = { ...found, limit, offset };
  res.json(answer);
}

/** The answer of `GET /admin/rating-rounds/offers`. */
export interface RoundOffers {
  readonly offers: readonly RoundOffer[];
}

/** `GET /admin/rating-rounds/offers`: the rounds the rules order next, with their days and their source. */
export function getRoundOffers(_req: MedusaRequest, res: MedusaResponse): void {
  const today = businessDayOf(now());
  const answer: RoundOffers = {
    offers: [...roundOffers("province", today), ...roundOffers("ministry", today)],
  };
  res.json(answer);
}

const roundBody = z.strictObject({
  name: text(120).min(1),
  issuer_level: level,
  files_due_on: day,
  decide_due_on: day,
});

/** `POST /admin/rating-rounds`: opens a round. */
export async function postRound(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = roundBody.parse(req.body);
  const by = req.auth_context.actor_id;
  sendResult(req, res, await createRound(dbOf(req), { ...body, by }), 201);
}

/** `GET /admin/rating-rounds/:id`: one round with its files counted. */
export async function getRound(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const round = await readRound(dbOf(req), req.params.id ?? "");
  if (round === null) return sendRefusal(res, { code: "not_found" });
  res.json({ round });
}

const changeOf = (req: OfficeRequest) => ({
  round_id: req.params.id ?? "",
  by: req.auth_context.actor_id,
  at: now(),
});

/** `POST /admin/rating-rounds/:id/close`. */
export async function postClosing(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  sendResult(req, res, await closeRound(dbOf(req), changeOf(req)));
}

/** `POST /admin/rating-rounds/:id/reopen`. */
export async function postRoundReopening(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  sendResult(req, res, await reopenRound(dbOf(req), changeOf(req)));
}

/** `GET /admin/rating-rounds/:id/candidates`: what provinces sent up and no round of the ministry has yet. */
export async function getCandidates(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = dbOf(req);
  const asked = z.strictObject(page).parse(req.query);
  const round = await readRound(db, req.params.id ?? "");
  if (round === null) return sendRefusal(res, { code: "not_found" });
  const none = { files: [], count: 0 };
  const found =
    round.issuer_level === "ministry" ? await listFiles(db, { candidates: true }, asked) : none;
  res.json({ ...found, ...asked });
}

/** `POST /admin/rating-rounds/:id/candidates`: takes them into a round of the ministry. */
export async function postCandidates(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { files } = z.strictObject({ files: z.array(id).min(1).max(500) }).parse(req.body);
  sendResult(req, res, await takeUp(dbOf(req), { ...changeOf(req), files }));
}
