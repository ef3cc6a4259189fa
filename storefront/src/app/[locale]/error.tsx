"use client";

import { Button } from "@saolang/ui/button";
import { useCrashWords } from "@/shared/layout/crash-words";
import styles from "@/shared/layout/message-page.module.css";

export default function PageCrashed({ reset }: { readonly reset: () => void }) {
  const words = useCrashWords();
  return (
    <div className={styles.message} role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Button onClick={reset}>{words.retry}</Button>
    </div>
  );
}
