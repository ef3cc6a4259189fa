import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { now } from "../../../../clock";
import { localeOf } from "../../../../shared/http/locale";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf } from "../../../../shared/http/result";
import { salesPointModule } from "../../../sales-point";
import type SalesPointService from "../../../sales-point/service";
import { COUNTER } from "../../names";
import { type AdminTill, listTills } from "../../office/list-tills";
import type { CounterService } from "../../service";
import { id, page } from "./page";

const tillQuery = z.strictObject({
  ...page,
  sales_point_id: id.optional(),
  state: z.enum(["paired", "revoked"]).optional(),
});

/** The answer of `GET /admin/tills`. */
export interface AdminTillPage {
  readonly tills: readonly AdminTill[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

/** `GET /admin/tills`: every till, by point and letter. */
export async function getTills(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filter } = tillQuery.parse(req.query);
  const answer: AdminTillPage = {
    ...(await listTills(dbOf(req), filter, { limit, offset })),
    limit,
    offset,
  };
  res.json(answer);
}

/** A code as it is shown, once. */
export interface AdminPairingCode {
  readonly code: string;
  readonly expires_at: string;
}

const dayMs = 86_400_000;

const counterOf = (req: MedusaRequest) => req.scope.resolve<CounterService>(COUNTER);

function sendCode(res: MedusaResponse, code: string, at: Date): void {
  const expires_at = new Date(at.getTime() + dayMs).toISOString();
  const answer: AdminPairingCode = { code, expires_at };
  res.set("cache-control", "no-store").status(201).json(answer);
}

const codeBody = z.strictObject({ sales_point_id: id });

/** `POST /admin/tills/pairing-codes`: a code that pairs one new till with a point, for a day. */
export async function postPairingCode(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sales_point_id } = codeBody.parse(req.body);
  const points = req.scope.resolve<SalesPointService>(salesPointModule);
  const [point] = await points.listSalesPoints({ id: sales_point_id }, { take: 1 });
  if (!point) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  const at = now();
  sendCode(res, await counterOf(req).createPairingCode(point.id, 1, at), at);
}

/** `POST /admin/tills/:id/pairing-codes`: a code that pairs this till again, under its letter, for a day. */
export async function postRepairingCode(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const at = now();
  const made = await counterOf(req).createRepairingCode(req.params.id ?? "", 1, at);
  if (made === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  sendCode(res, made.code, at);
}

/** `POST /admin/tills/:id/revoke`: its token stops at once. */
export async function postRevoke(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const till = req.params.id ?? "";
  if (await counterOf(req).revokeDevice(till, now())) {
    res.json({ id: till });
    return;
  }
  sendRefusal(res, { code: "not_found" }, localeOf(req));
}
