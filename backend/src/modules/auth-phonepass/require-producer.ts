import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { sendRefusal } from "../../shared/http/refusal";
import { producerModule } from "../producer";
import type ProducerService from "../producer/service";

/** Who acts: every read and write of `/producer/*` is scoped by this id, never by a path or a body. */
export interface ProducerScope {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly member: { readonly id: string; readonly name: string; readonly role: string };
}

export interface ProducerRequest extends AuthenticatedMedusaRequest {
  producer: ProducerScope;
}

/** A token lives for a day and cannot be called back, so the member is looked up each time: removed means out at once. */
async function loadProducer(
  req: AuthenticatedMedusaRequest & Partial<Pick<ProducerRequest, "producer">>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const producers = req.scope.resolve<ProducerService>(producerModule);
  const [member] = await producers.listProducerMembers(
    { id: req.auth_context.actor_id },
    { relations: ["producer"], take: 1 },
  );
  if (!member) {
    sendRefusal(res, { code: "wrong_sign_in" });
    return;
  }
  const { producer } = member;
  req.producer = {
    id: producer.id,
    name: producer.name,
    handle: producer.handle,
    member: { id: member.id, name: member.name, role: member.role },
  };
  next();
}

/** Guard of `/producer/*`: sets `req.producer` or answers 401. */
export const requireProducer = [authenticate("producer", "bearer"), loadProducer];
