import { formatTimeOfDay } from "@saolang/domain/time";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { MoveRow } from "../../local/ledger-rows.js";
import styles from "./count.module.css";
import { undoable } from "./moves.js";

interface MoveListProps {
  readonly moves: readonly MoveRow[];
  readonly isBusy: boolean;
  readonly onUndo: (move: MoveRow) => void;
}

/** Moves of this shift, newest first; each can be taken back once, after a second tap. */
export function MoveList({ moves, isBusy, onUndo }: MoveListProps) {
  const t = useTranslations("drawer");
  const [asked, setAsked] = useState<string | null>(null);
  const open = undoable(moves);
  return (
    <section className="stack" aria-label={t("done")}>
      <h2>{t("done")}</h2>
      {moves.length === 0 ? <p>{t("none")}</p> : null}
      <ul className={styles.moves} aria-live="polite">
        {[...moves].reverse().map((move) => {
          const { moveId, payload } = move;
          const isUndone = payload.voids === null && !open.has(moveId);
          return (
            <li key={moveId} className={`${styles.move} ${isUndone ? styles.undone : ""}`}>
              <span>{formatTimeOfDay(payload.moved_at)}</span>
              <span>
                {t(payload.kind)} · {payload.reason}
                <small>
                  {move.clerkName}
                  {isUndone ? ` · ${t("undone")}` : null}
                </small>
              </span>
              <Amount value={payload.amount} />
              {open.has(moveId) ? (
                <Button
                  tone={asked === moveId ? "danger" : "quiet"}
                  disabled={isBusy}
                  aria-label={t(asked === moveId ? "undo_sure_name" : "undo_name", {
                    reason: payload.reason,
                  })}
                  onClick={() => {
                    if (asked !== moveId) return setAsked(moveId);
                    setAsked(null);
                    onUndo(move);
                  }}
                >
                  {asked === moveId ? t("undo_sure") : t("undo")}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
