import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReminderKind } from "@saolang/domain/certificate";
import { z } from "zod";
import { now } from "../../../../clock";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { id } from "../../http/shapes";
import { page } from "../../rating/http/page";
import { listReminders, type ReminderLine } from "../list-reminders";
import { settleReminders } from "../settle-reminders";

const kind = z.enum(["opens", "closing", "closed", "expired"]);

const reminderQuery = z.strictObject({
  ...page,
  kind: kind.optional(),
  producer_id: id.optional(),
});

/** The answer of `GET /admin/certificate-reminders`. */
export interface ReminderPage {
  readonly reminders: readonly ReminderLine[];
  /** How many there are of each kind, whatever kind was asked for. */
  readonly kinds: Readonly<Partial<Record<ReminderKind, number>>>;
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

/** `GET /admin/certificate-reminders`: what is due and not settled, urgent first. */
export async function getReminders(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filter } = reminderQuery.parse(req.query);
  const found = await listReminders(dbOf(req), filter, { limit, offset }, now());
  const answer: ReminderPage = { ...found, limit, offset };
  res.json(answer);
}

const settleBody = z.strictObject({ certificate_id: id, kind: kind.optional() });

/** `POST /admin/certificate-reminders/settle`: the office has dealt with one reminder, or all of a certificate. */
export async function postSettled(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = settleBody.parse(req.body);
  const by = req.auth_context.actor_id;
  sendResult(req, res, await settleReminders(dbOf(req), { ...body, by, at: now() }));
}
