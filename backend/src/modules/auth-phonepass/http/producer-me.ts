import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerRequest } from "../require-producer";

/** `GET /producer/me`: the producer of the token and who is signed in. */
export function getProducerMe(req: ProducerRequest, res: MedusaResponse): void {
  const { member, ...producer } = req.producer;
  res.json({ producer, member });
}
