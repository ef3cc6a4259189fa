import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { resolveCommune, searchCommunes } from "@saolang/domain/address";
import { z } from "zod";
import { now } from "../../../clock";
import { connectionOf } from "../../../shared/connection";
import { localeOf } from "../../../shared/http/locale";
import { sendRefusal } from "../../../shared/http/refusal";
import { communeIndex, toChoice } from "../communes";
import { producerKinds } from "../kinds";
import { listProducers } from "../register/list-producers";
import { producerInput } from "../register/producer-facts";
import { readProducer } from "../register/read-producer";
import { createProducer, updateProducer } from "../register/write-producer";
import type { AdminCommuneList, AdminProducerAnswer } from "./admin-producer";

const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  kind: z.enum(producerKinds).optional(),
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  q: z.string().trim().max(100).optional(),
  papers_end_within: z.coerce.number().int().min(0).max(3_660).optional(),
});

/** `GET /admin/producers`, by name. */
export async function getProducers(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listProducers(connectionOf(req.scope), listQuery.parse(req.query), now()));
}

/** `GET /admin/producers/:id`: facts, products with their stars today, papers and history. */
export async function getProducer(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const producer = await readProducer(connectionOf(req.scope), req.params.id ?? "", now());
  if (producer === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  const answer: AdminProducerAnswer = { producer };
  res.json(answer);
}

/** `POST /admin/producers`. */
export async function postProducer(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const input = producerInput.parse(req.body);
  const made = await createProducer(connectionOf(req.scope), req.auth_context.actor_id, input);
  if (!made.ok) return sendRefusal(res, made.refusal, localeOf(req));
  res.status(201).json(made.value);
}

/** `POST /admin/producers/:id`: all facts anew, as the form holds them. */
export async function changeProducer(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const input = producerInput.parse(req.body);
  const by = req.auth_context.actor_id;
  const changed = await updateProducer(connectionOf(req.scope), by, req.params.id ?? "", input);
  if (!changed.ok) return sendRefusal(res, changed.refusal, localeOf(req));
  res.json(changed.value);
}

const communeQuery = z.strictObject({ q: z.string().trim().max(200).default("") });

/** `GET /admin/communes?q=`: communes by today's and former names, and whether the words name just one. */
export async function getCommunes(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q } = communeQuery.parse(req.query);
  const index = communeIndex();
  const { outcome } = resolveCommune(index, q);
  const communes = searchCommunes(index, q, { limit: 20 }).map(toChoice);
  const answer: AdminCommuneList = { outcome, communes };
  res.json(answer);
}
