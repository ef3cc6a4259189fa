"use server";

import type { CheckoutPointsAnswer, RefusalCode } from "@saolang/contracts";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { hrefOf } from "@/i18n/href";
import { readBasketText } from "@/shared/basket/basket";
import { keepBasket } from "@/shared/basket/basket-cookie";
import { rememberOrder } from "@/shared/known-orders/known-orders-cookie";
import { refusalText } from "@/shared/refusal-text";
import { communeOfForm } from "./addresses";
import {
  checkValues,
  type FieldErrors,
  readOffer,
  readValues,
  type SeenOffer,
} from "./checkout-form-data";
import { type CheckoutState, untouched } from "./checkout-state";
import { askPlaced, askPoints, askToPlace } from "./data";

// Nothing was decided: the same identity must ask again.
const undecidedCodes: ReadonlySet<RefusalCode> = new Set([
  "checkout_in_progress",
  "too_many_tries",
]);

const fieldOfRefusal: Partial<Record<RefusalCode, FieldErrors>> = {
  phone_unreadable: { phone: "phone_unreadable" },
  commune_unknown: { commune_text: "commune_unknown" },
};

/**
 * Places the order of a filled form and leads to its confirmation; otherwise says why not and keeps everything typed.
 * The form's `checkout_id` makes pressing twice, reloading and sending again one order.
 */
export async function placeOrder(_before: CheckoutState, form: FormData): Promise<CheckoutState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("checkout")]);
  const values = readValues(form);
  const communeCode = communeOfForm(
    values.commune_code,
    values.commune_text,
    values.province || null,
  );
  const errors = checkValues(values, communeCode);
  const offer = readOffer(form);
  if (!offer) return { ...untouched, problem: refusalText("malformed", locale), values };
  const undecided = { ...untouched, checkoutId: offer.checkoutId, values };
  if (communeCode === null || Object.keys(errors).length > 0) {
    return { ...undecided, errors, problem: t("errors.some") };
  }

  const answer = await askToPlace({
    checkout_id: offer.checkoutId,
    locale,
    lines: [...offer.basket],
    sales_point_id: offer.pointId,
    recipient: {
      name: values.name.trim(),
      phone: values.phone.trim(),
      email: values.email.trim() || null,
    },
    address: { commune_code: communeCode, street: values.street.trim() },
    note: values.note.trim().slice(0, 500) || null,
    payment: "cash_on_delivery",
    expected_total: offer.total,
  });
  if (!answer.ok && answer.reason === "away") return { ...undecided, problem: t("errors.away") };
  if (!answer.ok && undecidedCodes.has(answer.code)) {
    return { ...undecided, problem: refusalText(answer.code, locale) };
  }
  if (!answer.ok) return { ...(await afterRefusal(answer.code, offer, communeCode)), values };

  const { code } = answer.value.order;
  await rememberOrder({ code, checkoutId: offer.checkoutId });
  await keepBasket([]);
  redirect(hrefOf(locale, { pathname: "/orders/[code]", params: { code } }));
}

async function afterRefusal(
  code: RefusalCode,
  offer: SeenOffer,
  communeCode: string,
): Promise<CheckoutState> {
  const locale = await getLocale();
  const [points, earlierOrder] = await Promise.all([
    askPoints(locale, offer.basket, communeCode),
    code === "checkout_mismatch" ? orderPlacedBefore(offer.checkoutId) : null,
  ]);
  return {
    ...untouched,
    problem: refusalText(code, locale),
    errors: fieldOfRefusal[code] ?? {},
    earlierOrder,
    fresh: points.ok ? points.value : null,
    checkoutId: crypto.randomUUID(),
  };
}

async function orderPlacedBefore(checkoutId: string): Promise<CheckoutState["earlierOrder"]> {
  const locale = await getLocale();
  const placed = await askPlaced(locale, checkoutId);
  if (!placed.ok) return null;
  const { code } = placed.value.order;
  await rememberOrder({ code, checkoutId });
  return { code, href: hrefOf(locale, { pathname: "/orders/[code]", params: { code } }) };
}

/** Who can serve the basket at a commune just picked, live; null when that cannot be asked now. */
export async function pointsFor(
  lines: string,
  communeCode: string,
): Promise<CheckoutPointsAnswer | null> {
  const basket = readBasketText(lines);
  if (basket.length === 0) return null;
  const answer = await askPoints(await getLocale(), basket, communeCode);
  return answer.ok ? answer.value : null;
}
