import { Button } from "@saolang/ui/button";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { DraftLine } from "./draft.js";
import styles from "./stock.module.css";

interface DraftLinesProps {
  readonly lines: readonly DraftLine[];
  /** A count begins with no number. */
  readonly counts: boolean;
  /** What the books say of a line; null for nothing. */
  readonly besideOf: (line: DraftLine) => ReactNode;
  readonly onPieces: (lineId: string, typed: string) => void;
  readonly onRemove: (lineId: string) => void;
}

/** The goods of the paper that is being written, the last picked on top. */
export function DraftLines({ lines, counts, besideOf, onPieces, onRemove }: DraftLinesProps) {
  const t = useTranslations("stock");
  return (
    <ul className={styles.lines} aria-label={t("lines")}>
      {lines.map((line) => (
        <li key={line.line_id} className={styles.line}>
          <span>
            <strong>{line.title}</strong>
            {line.producer === null ? null : <small>{line.producer}</small>}
            <span aria-live="polite">{besideOf(line)}</span>
          </span>
          <input
            className={styles.pieces}
            inputMode="numeric"
            autoComplete="off"
            placeholder={counts ? "?" : "0"}
            aria-label={t("pieces_of", { title: line.title })}
            value={line.pieces}
            onChange={(event) => onPieces(line.line_id, event.target.value)}
          />
          <Button
            tone="quiet"
            aria-label={t("remove_name", { title: line.title })}
            onClick={() => onRemove(line.line_id)}
          >
            {t("remove")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
