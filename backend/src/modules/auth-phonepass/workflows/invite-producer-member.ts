import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import type { Result } from "@saolang/contracts";
import { normalisePhone, type PhoneNumber } from "@saolang/domain/text";
import { producerModule } from "../../producer";
import type ProducerService from "../../producer/service";

export interface ProducerMemberInvitation {
  readonly producer_id: string;
  readonly name: string;
  /** As people write it; kept in E.164. */
  readonly phone: string;
  /** At most 200 characters; only its scrypt hash is kept. */
  readonly password: string;
  readonly role?: "owner" | "member";
}

interface ReadInvitation extends ProducerMemberInvitation {
  readonly phone: PhoneNumber;
}

const createProducerMember = createStep(
  "create-producer-member",
  async ({ producer_id, name, phone, role }: ReadInvitation, { container }) => {
    const producers = container.resolve<ProducerService>(producerModule);
    const member = await producers.createProducerMembers({
      producer_id,
      name,
      phone_e164: phone,
      role: role ?? "owner",
    });
    return new StepResponse(member.id, member.id);
  },
  async (memberId, { container }) => {
    if (memberId)
      await container.resolve<ProducerService>(producerModule).deleteProducerMembers(memberId);
  },
);

const createPhonepassIdentity = createStep(
  "create-phonepass-identity",
  async ({ phone, password }: ReadInvitation, { container }) => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH);
    const { authIdentity, error } = await auth.register("phonepass", { body: { phone, password } });
    if (!authIdentity) throw new Error(`phonepass identity: ${error ?? "no reason given"}`);
    return new StepResponse(authIdentity.id, authIdentity.id);
  },
  async (identityId, { container }) => {
    if (identityId) {
      await container.resolve<IAuthModuleService>(Modules.AUTH).deleteAuthIdentities([identityId]);
    }
  },
);

/** Member, identity and the claim that joins them; all or nothing. */
export const inviteProducerMemberWorkflow = createWorkflow(
  "invite-producer-member",
  (input: ReadInvitation) => {
    const memberId = createProducerMember(input);
    const identityId = createPhonepassIdentity(input);
    setAuthAppMetadataStep(
      transform({ memberId, identityId }, (made) => ({
        authIdentityId: made.identityId,
        actorType: "producer",
        value: made.memberId,
      })),
    );
    return new WorkflowResponse(memberId);
  },
);

/**
 * Gives a person a sign-in for a producer; the token's actor is the member, whose row names the producer.
 * Refuses phone_unreadable and phone_taken.
 */
export async function inviteProducerMember(
  scope: MedusaContainer,
  invitation: ProducerMemberInvitation,
): Promise<Result<{ member_id: string }>> {
  const phone = normalisePhone(invitation.phone);
  if (!phone.ok) return phone;
  const producers = scope.resolve<ProducerService>(producerModule);
  const taken = await producers.listProducerMembers({ phone_e164: phone.value }, { take: 1 });
  if (taken.length > 0) return { ok: false, refusal: { code: "phone_taken" } };
  const { result } = await inviteProducerMemberWorkflow(scope).run({
    input: { ...invitation, phone: phone.value },
  });
  return { ok: true, value: { member_id: result } };
}
