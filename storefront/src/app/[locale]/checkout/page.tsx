import { buttonClass } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { provinceChoices } from "@/features/checkout/addresses";
import { CheckoutForm } from "@/features/checkout/checkout-form";
import { checkoutWords } from "@/features/checkout/checkout-words";
import { askPoints } from "@/features/checkout/data";
import { hrefOf } from "@/i18n/href";
import { writeBasketText } from "@/shared/basket/basket";
import { readBasket } from "@/shared/basket/basket-cookie";
import { Away } from "@/shared/layout/away";
import message from "@/shared/layout/message-page.module.css";
import layout from "@/shared/layout/page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout");
  return { title: t("title"), robots: { index: false } };
}

export default async function CheckoutPage() {
  const [t, locale, basket, words] = await Promise.all([
    getTranslations(),
    getLocale(),
    readBasket(),
    checkoutWords(),
  ]);
  const answer = basket.length === 0 ? null : await askPoints(locale, basket, null);
  if (answer && !answer.ok && answer.reason === "away") return <Away />;
  if (!answer?.ok || answer.value.lines.length === 0) {
    return (
      <div className={message.message}>
        <h1>{t("checkout.title")}</h1>
        <p>{t("basket.empty")}</p>
        <a className={buttonClass()} href={hrefOf(locale, "/groups")}>
          {t("basket.to_goods")}
        </a>
      </div>
    );
  }
  const { lines, gone } = answer.value;
  return (
    <div className={layout.stack}>
      <h1>{t("checkout.title")}</h1>
      {gone.length > 0 ? (
        <Notice tone="bad" title={t("basket.gone", { count: gone.length })} />
      ) : null}
      <CheckoutForm
        words={words}
        provinces={provinceChoices()}
        answer={answer.value}
        lines={writeBasketText(lines)}
        checkoutId={crypto.randomUUID()}
        basketHref={hrefOf(locale, "/cart")}
      />
    </div>
  );
}
