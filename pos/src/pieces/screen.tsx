import { Button } from "@saolang/ui/button";
import { type ReactNode, useId } from "react";
import { useFocus } from "./use-focus.js";
import styles from "./screen.module.css";

interface ScreenProps {
  readonly title: ReactNode;
  readonly backWords: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A screen beside selling: what it is and the way back always in the same place. */
export function Screen({ title, backWords, onBack, children }: ScreenProps) {
  const titleId = useId();
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <main className={styles.screen} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h1 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h1>
        <Button tone="quiet" onClick={onBack}>
          {backWords}
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </main>
  );
}
