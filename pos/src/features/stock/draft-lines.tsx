import { Button } from "@saolang/ui/button";
import { useTranslations } from "use-intl";
import type { DraftLine } from "./draft.js";
import styles from "./stock.module.css";

interface DraftLinesProps {
  readonly lines: readonly DraftLine[];
  /** A count shows what the books say beside it, once it is typed. */
  readonly counts: boolean;
  readonly onPieces: (lineId: string, typed: string) => void;
  readonly onRemove: (lineId: string) => void;
}

function Beside({ line }: { readonly line: DraftLine }) {
  const t = useTranslations("stock");
  if (line.shown === null) return null;
  const off = Number(line.pieces) - line.shown;
  const words = { shown: line.shown, off: off > 0 ? `+${off}` : String(off) };
  return (
    <small className={off === 0 ? styles.same : styles.off}>
      {off === 0 ? t("same", words) : t("differs", words)}
    </small>
  );
}

/** The goods of the paper that is being written, the last picked on top. */
export function DraftLines({ lines, counts, onPieces, onRemove }: DraftLinesProps) {
  const t = useTranslations("stock");
  return (
    <ul className={styles.lines} aria-label={t("lines")}>
      {lines.map((line) => (
        <li key={line.line_id} className={styles.line}>
          <span>
            <strong>{line.title}</strong>
            {line.producer === null ? null : <small>{line.producer}</small>}
            {counts ? (
              <span aria-live="polite">
                <Beside line={line} />
              </span>
            ) : null}
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
