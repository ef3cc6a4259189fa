import { buttonClass } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BasketLines } from "@/features/basket/basket-lines";
import { BasketSum } from "@/features/basket/basket-sum";
import { readBasket } from "@/shared/basket/basket-cookie";
import { askPoints } from "@/features/checkout/data";
import { hrefOf } from "@/i18n/href";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import message from "@/shared/layout/message-page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("basket");
  return { title: t("title"), robots: { index: false } };
}

export default async function BasketPage() {
  const [t, locale, basket] = await Promise.all([
    getTranslations("basket"),
    getLocale(),
    readBasket(),
  ]);
  const answer = basket.length === 0 ? null : await askPoints(locale, basket, null);
  if (answer && !answer.ok && answer.reason === "away") return <Away />;
  if (!answer?.ok || answer.value.lines.length === 0) {
    return (
      <div className={message.message}>
        <h1>{t("title")}</h1>
        <p>{t("empty")}</p>
        <a className={buttonClass()} href={hrefOf(locale, "/groups")}>
          {t("to_goods")}
        </a>
      </div>
    );
  }
  return (
    <div className={layout.stack}>
      <h1>{t("title")}</h1>
      {answer.value.gone.length > 0 ? (
        <Notice tone="bad" title={t("gone", { count: answer.value.gone.length })} />
      ) : null}
      <div className={layout.withAside}>
        <BasketLines lines={answer.value.lines} />
        <BasketSum answer={answer.value} />
      </div>
    </div>
  );
}
