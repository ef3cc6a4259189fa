import type { PlacedOrder } from "@saolang/contracts";
import { formatInstant } from "@saolang/domain/time";
import { Amount } from "@saolang/ui/amount";
import { StarBadge } from "@saolang/ui/star-badge";
import { useLocale, useTranslations } from "next-intl";
import styles from "./order-summary.module.css";

/** The order as it was placed: what, from where, to whom, and what is to be paid on delivery. */
export function OrderSummary({ order }: { readonly order: PlacedOrder }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <div className={styles.order}>
      <dl className={styles.facts}>
        <Fact name={t("order.placed_at")} value={formatInstant(order.placed_at, locale)} />
        <Fact name={t("order.seller")} value={order.sales_point.name} />
        <Fact
          name={t("order.recipient")}
          value={`${order.recipient_name}, ${order.recipient_phone}`}
        />
        <Fact name={t("order.address")} value={order.address_text} />
        <Fact name={t("order.payment")} value={t("payment.cash_on_delivery")} />
      </dl>
      <ul className={styles.lines}>
        {order.lines.map((line) => (
          <li key={line.variant_id} className={styles.line}>
            <span className={styles.goods}>
              <span>
                {line.title}
                {line.variant_title ? `, ${line.variant_title}` : null} × {line.quantity}
              </span>
              {line.stars ? (
                <StarBadge stars={line.stars} label={t("stars.badge", { stars: line.stars })} />
              ) : null}
            </span>
            <Amount value={line.total} />
          </li>
        ))}
        <li className={styles.line}>
          <span>{t("checkout.delivery")}</span>
          <Amount value={order.delivery_fee} />
        </li>
        <li className={styles.total}>
          <span>{t("order.to_pay")}</span>
          <Amount value={order.total} />
        </li>
      </ul>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
