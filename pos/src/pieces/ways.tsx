import { Button } from "@saolang/ui/button";
import styles from "./ways.module.css";

interface WaysProps<Way extends string> {
  readonly ways: readonly Way[];
  readonly chosen: Way;
  readonly text: (way: Way) => string;
  readonly onChoose: (way: Way) => void;
  /** What is chosen between, where no heading says it. */
  readonly label?: string;
  /** Ways that cannot be taken now. */
  readonly isShut?: (way: Way) => boolean;
}

/** One of two or three ways, side by side; the one taken is marked. */
export function Ways<Way extends string>(props: WaysProps<Way>) {
  const { ways, chosen, text, onChoose, label, isShut } = props;
  return (
    <div className={styles.ways} role="group" aria-label={label}>
      {ways.map((way) => (
        <Button
          key={way}
          tone="quiet"
          aria-pressed={way === chosen}
          disabled={isShut?.(way) ?? false}
          onClick={() => onChoose(way)}
        >
          {text(way)}
        </Button>
      ))}
    </div>
  );
}
