import type { CheckoutPointsAnswer } from "@saolang/contracts";
import { add, dong } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import type { CheckoutWords } from "./checkout-words";
import styles from "./order-sum.module.css";

interface OrderSumProps {
  readonly words: CheckoutWords;
  readonly answer: CheckoutPointsAnswer;
  /** Delivery fee of the chosen point, dong; null while no point can serve. */
  readonly fee: number | null;
}

/** What it costs, before the button that orders it. */
export function OrderSum({ words, answer, fee }: OrderSumProps) {
  return (
    <div className={styles.sum}>
      <ul className={styles.lines}>
        {answer.lines.map((line) => (
          <li key={line.variant_id} className={styles.row}>
            <span>
              {line.title}
              {line.variant_title ? `, ${line.variant_title}` : null} × {line.quantity}
            </span>
            <Amount value={line.total} />
          </li>
        ))}
      </ul>
      <dl className={styles.totals}>
        <div className={styles.row}>
          <dt>{words.goods}</dt>
          <dd>
            <Amount value={answer.goods_total} />
          </dd>
        </div>
        {fee === null ? null : (
          <>
            <div className={styles.row}>
              <dt>{words.delivery}</dt>
              <dd>
                <Amount value={fee} />
              </dd>
            </div>
            <div className={styles.total}>
              <dt>{words.total}</dt>
              <dd>
                <Amount value={add(dong(answer.goods_total), dong(fee))} />
              </dd>
            </div>
          </>
        )}
      </dl>
    </div>
  );
}
