import type { CheckoutPoint } from "@saolang/contracts";
import { Amount } from "@saolang/ui/amount";
import { Notice } from "@saolang/ui/notice";
import type { CheckoutWords } from "./checkout-words";
import styles from "./checkout-form.module.css";

const shownAtOnce = 3;

interface PointChoiceProps {
  readonly words: CheckoutWords;
  readonly points: readonly CheckoutPoint[];
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly basketHref: string;
}

/** Which sales point sells and delivers: named, the nearest first, and the shopper's to change. */
export function PointChoice({ words, points, chosenId, onChoose, basketHref }: PointChoiceProps) {
  if (points.length === 0) {
    return (
      <Notice tone="bad" title={words.noPoint}>
        <a href={basketHref}>{words.toBasket}</a>
      </Notice>
    );
  }
  const others = points.slice(shownAtOnce);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.servedFrom}</legend>
      <p className={styles.hint}>{words.servedFromHint}</p>
      <PointList points={points.slice(0, shownAtOnce)} chosenId={chosenId} onChoose={onChoose} />
      {others.length > 0 ? (
        <details className={styles.others} open={others.some(({ id }) => id === chosenId)}>
          <summary>
            {words.otherPoints} ({others.length})
          </summary>
          <PointList points={others} chosenId={chosenId} onChoose={onChoose} />
        </details>
      ) : null}
    </fieldset>
  );
}

type PointListProps = Pick<PointChoiceProps, "points" | "chosenId" | "onChoose">;

function PointList({ points, chosenId, onChoose }: PointListProps) {
  return (
    <div className={styles.points}>
      {points.map((point) => (
        <label key={point.id} className={styles.point}>
          <input
            type="radio"
            name="point"
            // The fee that was shown travels with the choice: the server compares it with the live one.
            value={`${point.id}|${point.delivery_fee}`}
            checked={point.id === chosenId}
            onChange={() => onChoose(point.id)}
          />
          <span className={styles.pointName}>
            {point.name}
            {point.address ? <span className={styles.hint}>{point.address}</span> : null}
          </span>
          <Amount value={point.delivery_fee} />
        </label>
      ))}
    </div>
  );
}
