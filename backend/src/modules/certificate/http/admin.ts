import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { now } from "../../../clock";
import { sendRefusal } from "../../../shared/http/refusal";
import { readCertificates } from "../read-certificates";
import { revokeCertificate } from "../workflows/revoke-certificate";

const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  product_id: z.string().max(80).optional(),
  q: z.string().trim().min(1).max(100).optional(),
});

/** `GET /admin/certificates`: those that end first at the top. */
export async function listCertificates(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  res.json(await readCertificates(db, listQuery.parse(req.query), now()));
}

const revokeBody = z.strictObject({
  document: z.string().trim().max(200),
  /** The instant the decision names; now when left out. */
  revoked_at: z.iso.datetime({ offset: true }).optional(),
});

/** `POST /admin/certificates/:id/revoke`. */
export async function postRevocation(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { document, revoked_at } = revokeBody.parse(req.body);
  const revoked = await revokeCertificate(req.scope, {
    certificate_id: req.params.id ?? "",
    revoked_at: revoked_at === undefined ? now() : new Date(revoked_at),
    document,
    by: req.auth_context.actor_id,
  });
  if (!revoked.ok) return sendRefusal(res, revoked.refusal);
  res.json(revoked.value);
}
