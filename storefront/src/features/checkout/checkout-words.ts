import "server-only";
import { getTranslations } from "next-intl/server";

/** Every word of the form, ready: the message catalogue and its formatter stay on the server. */
export async function checkoutWords() {
  const t = await getTranslations();
  return {
    recipient: t("checkout.recipient"),
    name: t("checkout.name"),
    phone: t("checkout.phone"),
    phoneHint: t("checkout.phone_hint"),
    email: t("checkout.email"),
    emailHint: t("checkout.email_hint"),
    address: t("checkout.address"),
    province: t("checkout.province"),
    anyProvince: t("checkout.any_province"),
    commune: t("checkout.commune"),
    communeHint: t("checkout.commune_hint"),
    communeEmpty: t("checkout.commune_empty"),
    communeFailed: t("checkout.commune_failed"),
    formerly: t("checkout.formerly"),
    street: t("checkout.street"),
    streetHint: t("checkout.street_hint"),
    note: t("checkout.note"),
    optional: t("field.optional"),
    servedFrom: t("checkout.served_from"),
    servedFromHint: t("checkout.served_from_hint"),
    otherPoints: t("checkout.other_points"),
    noPoint: t("checkout.no_point"),
    toBasket: t("checkout.to_basket"),
    payment: t("checkout.payment"),
    cashOnDelivery: t("payment.cash_on_delivery"),
    cashOnDeliveryText: t("checkout.cash_on_delivery_text"),
    goods: t("checkout.goods"),
    delivery: t("checkout.delivery"),
    total: t("checkout.total"),
    place: t("checkout.place"),
    placing: t("checkout.placing"),
    network: t("checkout.errors.network"),
    earlierOrder: t("checkout.earlier_order"),
    errors: {
      name_missing: t("checkout.errors.name_missing"),
      phone_unreadable: t("checkout.errors.phone_unreadable"),
      email_malformed: t("checkout.errors.email_malformed"),
      commune_unknown: t("checkout.errors.commune_unknown"),
      street_missing: t("checkout.errors.street_missing"),
    },
  };
}

export type CheckoutWords = Awaited<ReturnType<typeof checkoutWords>>;
