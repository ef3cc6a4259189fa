import { Icon } from "@saolang/ui/icon";
import styles from "./keypad.module.css";

const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

interface KeypadProps {
  /** Appends what the key says: a digit or "000". */
  readonly onKey: (text: string) => void;
  readonly onErase: () => void;
  readonly eraseLabel: string;
  /** Amounts are typed in thousands; a PIN has no use for it. */
  readonly hasThousands?: boolean;
}

/** Big digits, always in the same place. */
export function Keypad({ onKey, onErase, eraseLabel, hasThousands = false }: KeypadProps) {
  const key = (text: string) => (
    <button key={text} type="button" className={styles.key} onClick={() => onKey(text)}>
      {text}
    </button>
  );
  return (
    <div className={styles.keypad}>
      {digits.map(key)}
      {hasThousands ? key("000") : <span />}
      {key("0")}
      <button type="button" className={styles.key} aria-label={eraseLabel} onClick={onErase}>
        <Icon name="erase" />
      </button>
    </div>
  );
}
