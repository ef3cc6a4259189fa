import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./notice.module.css";

interface NoticeProps {
  readonly tone?: "info" | "good" | "bad";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

/** What happened and what to do next; a bad one is announced at once, the others when there is time. */
export function Notice({ tone = "info", title, children }: NoticeProps) {
  return (
    <div
      role={tone === "bad" ? "alert" : "status"}
      className={classNames(
        styles.notice,
        tone === "good" && styles.good,
        tone === "bad" && styles.bad,
      )}
    >
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
