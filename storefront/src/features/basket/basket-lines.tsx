import type { CheckoutPointsAnswer } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { Icon } from "@saolang/ui/icon";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hrefOf } from "@/i18n/href";
import { Picture } from "@/shared/picture";
import { changeQuantity } from "./actions";
import styles from "./basket-lines.module.css";

type Line = CheckoutPointsAnswer["lines"][number];

export function BasketLines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <BasketRow key={line.variant_id} line={line} />
      ))}
    </ul>
  );
}

function BasketRow({ line }: { readonly line: Line }) {
  const t = useTranslations();
  const locale = useLocale();
  const href = hrefOf(locale, { pathname: "/products/[handle]", params: { handle: line.handle } });
  return (
    <li className={styles.line}>
      <div className={styles.picture}>
        <Picture url={line.picture} alt="" sizes="96px" />
      </div>
      <div className={styles.words}>
        <Link className={styles.title} href={href} prefetch={false}>
          {line.title}
        </Link>
        {line.variant_title ? <p className={styles.quiet}>{line.variant_title}</p> : null}
        <p className={styles.quiet}>
          <Amount value={line.unit_price} />
        </p>
        {line.available < line.quantity ? (
          <p className={styles.short}>{t("basket.short", { available: line.available })}</p>
        ) : null}
      </div>
      <form action={changeQuantity} className={styles.quantity}>
        <input type="hidden" name="variant_id" value={line.variant_id} />
        <StepButton
          quantity={line.quantity - 1}
          label={t("basket.less", { title: line.title })}
          icon="minus"
        />
        <span className={styles.count}>
          <span className="visually-hidden">{t("field.quantity")}: </span>
          {line.quantity}
        </span>
        <StepButton
          quantity={line.quantity + 1}
          label={t("basket.more", { title: line.title })}
          icon="plus"
        />
        <button className={styles.remove} name="quantity" value="0">
          {t("action.remove")}
          <span className="visually-hidden"> {line.title}</span>
        </button>
      </form>
      <p className={styles.total}>
        <Amount value={line.total} />
      </p>
    </li>
  );
}

interface StepButtonProps {
  readonly quantity: number;
  readonly label: string;
  readonly icon: "minus" | "plus";
}

function StepButton({ quantity, label, icon }: StepButtonProps) {
  return (
    <button
      className={styles.step}
      name="quantity"
      value={quantity}
      aria-label={label}
      disabled={quantity < 1}
    >
      <Icon name={icon} />
    </button>
  );
}
