import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerCertificates } from "@saolang/contracts";
import { z } from "zod";
import { now } from "../../../../clock";
import { dbOf } from "../../../../shared/http/result";
import type { ProducerRequest } from "../../../auth-phonepass/require-producer";
import { page } from "../../rating/http/page";
import { producerCertificates } from "../producer-certificates";

/** `GET /producer/certificates`: the certificates of the producer of the token, what is due first. */
export async function getProducerCertificates(
  req: ProducerRequest,
  res: MedusaResponse,
): Promise<void> {
  const asked = z.object(page).parse(req.query);
  const found = await producerCertificates(dbOf(req), req.producer.id, asked, now());
  const answer: ProducerCertificates = { ...found, ...asked };
  res.json(answer);
}
