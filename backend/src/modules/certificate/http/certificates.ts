import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { businessDayOf } from "@saolang/domain/time";
import { z } from "zod";
import { now } from "../../../clock";
import { dbOf, type OfficeRequest, sendResult } from "../../../shared/http/result";
import { certificateOrders } from "../read/book/orders";
import { type CertificateLine, listCertificates } from "../read/list-certificates";
import { registerOf } from "../read/register";
import { certificateStates } from "../read/states";
import { recordCertificate } from "../register/record-certificate";
import { communeCode, day, decisionBody, id, ratingKind, ratingParts, stars, text } from "./shapes";

const states = z.enum(certificateStates);

/** Query of `GET /admin/certificates`; `state` may be given several times. */
const certificateQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  order: z.enum(certificateOrders).default("ends"),
  q: z.string().trim().max(200).optional(),
  state: z.union([z.array(states), states.transform((one) => [one])]).optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  set: z.coerce.number().int().min(1).max(26).optional(),
  group: z.enum(["I", "II", "III", "IV", "V", "VI"]).optional(),
  commune: communeCode.optional(),
  producer_id: id.optional(),
  product_id: id.optional(),
  decision_id: id.optional(),
  ends_within: z.coerce.number().int().min(0).max(2_000).optional(),
  ends_month: z
    .string()
    .regex(/^\d{4}-\d{2}$/u)
    .optional(),
  potential_five: z.stringbool().optional(),
});

/** The answer of `GET /admin/certificates`. */
export interface CertificatePage {
  readonly certificates: readonly CertificateLine[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
  /** The business day the states are of. */
  readonly today: string;
}

/** `GET /admin/certificates`: a page of the register, those that end first at the top unless asked otherwise. */
export async function getCertificates(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, order, state, ...filter } = certificateQuery.parse(req.query);
  const page = { limit, offset, order };
  const at = now();
  const found = await listCertificates(
    registerOf(req.scope),
    { ...filter, states: state },
    page,
    at,
  );
  const answer: CertificatePage = { ...found, limit, offset, today: businessDayOf(at) };
  res.json(answer);
}

const paperBody = z.strictObject({
  producer_id: id,
  product_name: text(300).min(1),
  product_id: id.nullish(),
  set_number: z.number().int().min(1).max(26).nullable(),
  stars,
  kind: ratingKind,
  issued_on: day,
  valid_through: day.nullish(),
  dossier_code: text(60).nullish(),
  parts: ratingParts.nullish(),
  potential_five: z.boolean().optional(),
  commune_code: communeCode.nullish(),
  former_place: text(200).nullish(),
  extension: z.strictObject({ document_number: text(120), ends_on: day }).nullish(),
});

/** `POST /admin/certificates`: a paper that came without a round, such as one of before this register. */
export async function postCertificate(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { decision, ...paper } = paperBody.extend({ decision: decisionBody }).parse(req.body);
  const by = req.auth_context.actor_id;
  sendResult(req, res, await recordCertificate(dbOf(req), decision, paper, by), 201);
}
