import { normalisePhone } from "@saolang/domain/text";
import { add, dong } from "@saolang/domain/money";
import { z } from "zod";
import { type Basket, readBasketText } from "@/shared/basket/basket";

/** The fields a shopper fills in, by the names the form posts. */
export const fieldNames = [
  "name",
  "phone",
  "email",
  "province",
  "commune_code",
  "commune_text",
  "street",
  "note",
] as const;

export type FieldName = (typeof fieldNames)[number];
export type FieldValues = Readonly<Record<FieldName, string>>;

/** What can be wrong with a field; the words stand in the message catalogue under `checkout.errors`. */
export type FieldError =
  "name_missing" | "phone_unreadable" | "email_malformed" | "commune_unknown" | "street_missing";
export type FieldErrors = Readonly<Partial<Record<FieldName, FieldError>>>;

/** What the page itself put into the form. */
export interface SeenOffer {
  readonly checkoutId: string;
  readonly basket: Basket;
  readonly pointId: string;
  /** Goods and delivery as the shopper saw them, dong. */
  readonly total: number;
}

/** The values as typed, cut to what any of them may need; nothing is trimmed away from what is shown again. */
export function readValues(form: FormData): FieldValues {
  const longest = 600;
  const value = (name: FieldName): string => {
    const entry = form.get(name);
    return typeof entry === "string" ? entry.slice(0, longest) : "";
  };
  return {
    name: value("name"),
    phone: value("phone"),
    email: value("email"),
    province: value("province"),
    commune_code: value("commune_code"),
    commune_text: value("commune_text"),
    street: value("street"),
    note: value("note"),
  };
}

/** What is wrong, field by field; empty when the order can be sent. `communeCode` is null when none could be told. */
export function checkValues(values: FieldValues, communeCode: string | null): FieldErrors {
  return {
    ...(values.name.trim().length < 2 ? { name: "name_missing" as const } : {}),
    ...(normalisePhone(values.phone).ok ? {} : { phone: "phone_unreadable" as const }),
    ...(values.email.trim() === "" || z.email().max(200).safeParse(values.email.trim()).success
      ? {}
      : { email: "email_malformed" as const }),
    ...(communeCode === null ? { commune_text: "commune_unknown" as const } : {}),
    ...(values.street.trim().length < 2 ? { street: "street_missing" as const } : {}),
  };
}

const offer = z.object({
  checkout_id: z.uuid(),
  lines: z.string(),
  // A point with the delivery fee shown beside it: the choice carries the price that was seen.
  point: z.string().regex(/^[\w-]{1,80}\|\d{1,12}$/),
  goods_total: z.string().regex(/^\d{1,15}$/),
});

/** The offer the form was filled in under, or null when the form was not one of ours. */
export function readOffer(form: FormData): SeenOffer | null {
  const parsed = offer.safeParse(Object.fromEntries(form));
  if (!parsed.success) return null;
  const [pointId = "", fee = ""] = parsed.data.point.split("|");
  const basket = readBasketText(parsed.data.lines);
  if (basket.length === 0) return null;
  const total = add(dong(Number(parsed.data.goods_total)), dong(Number(fee)));
  return { checkoutId: parsed.data.checkout_id, basket, pointId, total };
}
