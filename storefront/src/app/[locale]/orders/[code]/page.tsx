import { buttonClass } from "@saolang/ui/button";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClearDraft } from "@/features/checkout/clear-draft";
import { askPlaced } from "@/features/checkout/data";
import { OrderSummary } from "@/features/order/order-summary";
import { hrefOf } from "@/i18n/href";
import { checkoutIdOf } from "@/shared/known-orders/known-orders-cookie";
import { Away } from "@/shared/layout/away";
import layout from "@/shared/layout/page.module.css";
import message from "@/shared/layout/message-page.module.css";

interface PageProps {
  readonly params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [t, { code }] = await Promise.all([getTranslations("order"), params]);
  return { title: t("title", { code }), robots: { index: false } };
}

/** The confirmation, for the browser that ordered; to anyone else an order code is an unknown address. */
export default async function OrderPage({ params }: PageProps) {
  const { code } = await params;
  const [t, locale, checkoutId] = await Promise.all([
    getTranslations("order"),
    getLocale(),
    checkoutIdOf(code),
  ]);
  if (checkoutId === undefined) notFound();
  const answer = await askPlaced(locale, checkoutId);
  if (!answer.ok) {
    if (answer.reason === "refused") notFound();
    return <Away />;
  }
  const { order } = answer.value;
  return (
    <div className={layout.stack}>
      <ClearDraft checkoutId={checkoutId} />
      <h1>{t("thanks", { name: order.recipient_name })}</h1>
      <p className={layout.lede}>
        {t("next", { code: order.code, point: order.sales_point.name })}
      </p>
      <OrderSummary order={order} />
      <div className={message.actions}>
        <a className={buttonClass({ tone: "quiet" })} href={hrefOf(locale, "/groups")}>
          {t("more_goods")}
        </a>
      </div>
    </div>
  );
}
