import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { businessDayOf } from "@saolang/domain/time";
import { z } from "zod";
import { now } from "../../../clock";
import { localeOf } from "../../../shared/http/locale";
import { sendRefusal } from "../../../shared/http/refusal";
import { dbOf, type OfficeRequest, sendResult } from "../../../shared/http/result";
import { type CertificateDetail, readCertificate } from "../read/read-certificate";
import { extendCertificate } from "../register/extend-certificate";
import { linkProduct } from "../register/link-product";
import { removeCertificate } from "../register/remove-certificate";
import { revokeCertificate } from "../register/revoke-certificate";
import { day, id, text } from "./shapes";

/** The answer of `GET /admin/certificates/:id`. */
export interface CertificateAnswer {
  readonly certificate: CertificateDetail;
  /** The business day its state is of. */
  readonly today: string;
}

/** `GET /admin/certificates/:id`: with its papers, documents and history. */
export async function getCertificate(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const at = now();
  const certificate = await readCertificate(dbOf(req), req.params.id ?? "", at);
  if (certificate === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  const answer: CertificateAnswer = { certificate, today: businessDayOf(at) };
  res.json(answer);
}

const changeOf = (req: OfficeRequest) => ({
  certificate_id: req.params.id ?? "",
  by: req.auth_context.actor_id,
});

/** `POST /admin/certificates/:id/revoke`: from the instant the decision names; now when left out. */
export async function postRevocation(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = z.strictObject({
    document: text(200),
    revoked_at: z.iso.datetime({ offset: true }).optional(),
  });
  const { document, revoked_at } = body.parse(req.body);
  const at = revoked_at === undefined ? now() : new Date(revoked_at);
  sendResult(
    req,
    res,
    await revokeCertificate(dbOf(req), { ...changeOf(req), document, revoked_at: at }),
  );
}

/** `POST /admin/certificates/:id/extend`: a transitional extension with its document. */
export async function postExtension(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const body = z.strictObject({ document: text(200), ends_on: day }).parse(req.body);
  sendResult(req, res, await extendCertificate(dbOf(req), { ...changeOf(req), ...body }));
}

/** `POST /admin/certificates/:id/remove`: an entry made by mistake. */
export async function postRemoval(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { reason } = z.strictObject({ reason: text(300) }).parse(req.body);
  sendResult(req, res, await removeCertificate(dbOf(req), { ...changeOf(req), document: reason }));
}

/** `POST /admin/certificates/:id/product`: which of the shop's products the paper is about. */
export async function postProductLink(req: OfficeRequest, res: MedusaResponse): Promise<void> {
  const { product_id } = z.strictObject({ product_id: id.nullable() }).parse(req.body);
  sendResult(req, res, await linkProduct(dbOf(req), { ...changeOf(req), product_id }));
}
