import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils";
import { normalisePhone } from "@saolang/domain/text";
import { hashPassword, isPassword } from "./password";

// One text for an unknown phone and for a wrong password: nobody learns which numbers have an account.
const refused: AuthenticationResponse = { success: false, error: "wrong_sign_in" };

const longest = 200;

function credentialsIn(data: Record<string, unknown> | undefined) {
  const { phone, password } = data ?? {};
  if (typeof phone !== "string" || typeof password !== "string") return null;
  if (password.length === 0 || password.length > longest) return null;
  const read = normalisePhone(phone);
  return read.ok ? { phone: read.value, password } : null;
}

/** Signs a producer in with phone and password; the phone in E.164 is the identity. */
export class PhonepassService extends AbstractAuthModuleProvider {
  static override identifier = "phonepass";
  static override DISPLAY_NAME = "Phone/Password Authentication";

  override async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const given = credentialsIn(body);
    if (!given) return refused;
    const identity = await this.#find(given.phone, identities);
    const right = await isPassword(given.password, identity ? this.#hashOf(identity) : null);
    return identity && right
      ? { success: true, authIdentity: this.#withoutHash(identity) }
      : refused;
  }

  /** Called by `invite-producer-member` only: the public route is closed. */
  override async register(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const given = credentialsIn(body);
    if (!given) return { success: false, error: "phone_unreadable" };
    if (await this.#find(given.phone, identities)) return { success: false, error: "phone_taken" };
    const identity = await identities.create({
      entity_id: given.phone,
      provider_metadata: { password: await hashPassword(given.password) },
    });
    return { success: true, authIdentity: this.#withoutHash(identity) };
  }

  /** Sets a new password for a phone that has an identity. */
  override async update(
    data: Record<string, unknown>,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const given = credentialsIn({ phone: data.entity_id, password: data.password });
    if (!given) return refused;
    const identity = await identities.update(given.phone, {
      provider_metadata: { password: await hashPassword(given.password) },
    });
    return { success: true, authIdentity: this.#withoutHash(identity) };
  }

  async #find(phone: string, identities: AuthIdentityProviderService) {
    try {
      return await identities.retrieve({ entity_id: phone });
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null;
      throw error;
    }
  }

  #hashOf(identity: AuthIdentityDTO): string | null {
    const own = identity.provider_identities?.find((held) => held.provider === this.provider);
    const hash = own?.provider_metadata?.password;
    return typeof hash === "string" ? hash : null;
  }

  #withoutHash(identity: AuthIdentityDTO): AuthIdentityDTO {
    return {
      ...identity,
      provider_identities: identity.provider_identities?.map(
        ({ provider_metadata: _hash, ...shown }) => shown,
      ),
    };
  }
}
