import { dong, formatDong } from "@saolang/domain/money";
import styles from "./amount.module.css";
import { classNames } from "./class-names";

interface AmountProps {
  /** Whole dong; a fraction throws RangeError. */
  readonly value: number;
  readonly className?: string | undefined;
}

/** `1.234.500 ₫` in figures of equal width, never broken over two lines. */
export function Amount({ value, className }: AmountProps) {
  return (
    <data value={value} className={classNames(styles.amount, className)}>
      {formatDong(dong(value))}
    </data>
  );
}
