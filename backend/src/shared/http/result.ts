import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { localeOf } from "./locale";
import { sendRefusal } from "./refusal";

export type OfficeRequest = AuthenticatedMedusaRequest;

export const dbOf = (req: MedusaRequest): Knex =>
  req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** The value of a result as JSON, or its refusal in the language asked for. */
export function sendResult(
  req: MedusaRequest,
  res: MedusaResponse,
  done: Result<object>,
  status = 200,
): void {
  if (done.ok) res.status(status).json(done.value);
  else sendRefusal(res, done.refusal, localeOf(req));
}
