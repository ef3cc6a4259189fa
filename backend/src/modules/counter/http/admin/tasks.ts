import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { now } from "../../../../clock";
import { dbOf, type OfficeRequest, sendResult } from "../../../../shared/http/result";
import { type AdminTask, listTasks } from "../../office/list-tasks";
import { settleTask } from "../../office/settle-task";
import { id, page } from "./page";

const taskQuery = z.strictObject({
  ...page,
  kind: id.optional(),
  sales_point_id: id.optional(),
  state: z.enum(["open", "closed"]).default("open"),
});

/** The answer of `GET /admin/counter-tasks`. */
export interface AdminTaskPage {
  readonly tasks: readonly AdminTask[];
  /** How many there are of each kind in that state, whatever kind was asked for. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

/** `GET /admin/counter-tasks`: what counters and stock leave for a person to look at. */
export async function getTasks(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filter } = taskQuery.parse(req.query);
  const answer: AdminTaskPage = {
    ...(await listTasks(dbOf(req), filter, { limit, offset })),
    limit,
    offset,
  };
  res.json(answer);
}

const settleBody = z.strictObject({ note: z.string().trim().min(1).max(500) });

/** `POST /admin/counter-tasks/:id/settle`: the office has dealt with it, and says how. */
export async function postTaskSettled(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { note } = settleBody.parse(req.body);
  const by = req.auth_context.actor_id;
  const settled = await settleTask(dbOf(req), req.params.id ?? "", { note, by, at: now() });
  sendResult(req, res, settled);
}
