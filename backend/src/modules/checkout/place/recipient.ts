import type { CheckoutRequest, Result } from "@saolang/contracts";
import type { Commune } from "@saolang/domain/address";
import { normalisePhone, type PhoneNumber } from "@saolang/domain/text";
import { communeOf } from "../communes";

/** Who gets the parcel and where, checked. */
export interface Recipient {
  readonly name: string;
  readonly phone: PhoneNumber;
  readonly email: string | null;
  readonly street: string;
  readonly commune: Commune;
}

/** Reads recipient and address; refuses phone_unreadable and commune_unknown. */
export function readRecipient({ recipient, address }: CheckoutRequest): Result<Recipient> {
  const phone = normalisePhone(recipient.phone);
  if (!phone.ok) return phone;
  const commune = communeOf(address.commune_code);
  if (!commune) return { ok: false, refusal: { code: "commune_unknown" } };
  return {
    ok: true,
    value: {
      name: recipient.name,
      phone: phone.value,
      email: recipient.email,
      street: address.street,
      commune,
    },
  };
}
