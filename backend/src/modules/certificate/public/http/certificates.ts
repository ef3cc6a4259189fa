import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { storeCertificatesQuery } from "@saolang/contracts";
import { now } from "../../../../clock";
import { localeOf } from "../../../../shared/http/locale";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf } from "../../../../shared/http/result";
import { findCertificates } from "../find-certificates";
import { showCertificate } from "../show-certificate";
import { publicStatistics } from "../statistics";

/** `GET /store/certificates`: a page of the public register. */
export async function listPublicCertificates(
  req: MedusaStoreRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = storeCertificatesQuery.parse(req.query);
  res.set("cache-control", "no-store").json(await findCertificates(dbOf(req), query, now()));
}

/** `GET /store/certificates/:id`: a paper, where it stands, and the papers before and after it. */
export async function showPublicCertificate(
  req: MedusaStoreRequest,
  res: MedusaResponse,
): Promise<void> {
  const channels = req.publishable_key_context.sales_channel_ids;
  const answer = await showCertificate(dbOf(req), req.params.id ?? "", channels, now());
  if (answer === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  res.set("cache-control", "no-store").json(answer);
}

/** `GET /store/certificates/statistics`. */
export async function showPublicStatistics(
  req: MedusaStoreRequest,
  res: MedusaResponse,
): Promise<void> {
  res.set("cache-control", "no-store").json(await publicStatistics(dbOf(req), now()));
}
