import {
  countDenominations,
  denominations,
  type Dong,
  formatDong,
  times,
} from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { CashField } from "../../pieces/cash-field.js";
import { dongOfDigits, keepDigits } from "../../pieces/cash-digits.js";
import styles from "./count.module.css";
import type { CountedNote } from "./figures.js";

interface CountProps {
  readonly onCounted: (total: Dong, notes: readonly CountedNote[] | null) => void;
}

const mostPieces = 5;

/** Cash counted note by note, or as one total; what should be there is not shown. */
export function Count({ onCounted }: CountProps) {
  const t = useTranslations("shift");
  const [isByNotes, setByNotes] = useState(true);
  const [total, setTotal] = useState("");
  const [pieces, setPieces] = useState<Readonly<Record<number, string>>>({});

  const notes: CountedNote[] = denominations.map((note) => ({
    note,
    count: Number(pieces[note] ?? ""),
  }));
  const counted = isByNotes ? countDenominations(notes) : dongOfDigits(total);
  const isCounted = isByNotes ? Object.values(pieces).some((text) => text !== "") : total !== "";

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isCounted) onCounted(counted, isByNotes ? notes.filter(({ count }) => count > 0) : null);
  }

  return (
    <form className="stack" onSubmit={submit}>
      <p>{t("close_text")}</p>
      <div className={styles.ways}>
        <Button tone="quiet" aria-pressed={isByNotes} onClick={() => setByNotes(true)}>
          {t("by_notes")}
        </Button>
        <Button tone="quiet" aria-pressed={!isByNotes} onClick={() => setByNotes(false)}>
          {t("by_total")}
        </Button>
      </div>
      {isByNotes ? (
        <ul className={styles.notes}>
          {notes.map(({ note, count }) => (
            <li key={note} className={styles.note}>
              <Amount value={note} />
              <span aria-hidden="true">×</span>
              <input
                className={styles.pieces}
                name={`note-${note}`}
                inputMode="numeric"
                autoComplete="off"
                placeholder="0"
                aria-label={t("pieces", { note: formatDong(note) })}
                value={pieces[note] ?? ""}
                onChange={(event) =>
                  setPieces({
                    ...pieces,
                    [note]: keepDigits(event.target.value).slice(0, mostPieces),
                  })
                }
              />
              <Amount className={styles.subtotal} value={times(note, count)} />
            </li>
          ))}
        </ul>
      ) : (
        <CashField label={t("counted")} name="counted" digits={total} onDigits={setTotal} />
      )}
      <p className={styles.total}>
        <span>{t("counted")}</span>
        <Amount value={counted} />
      </p>
      <Button type="submit" size="large" wide disabled={!isCounted}>
        {t("compare")}
      </Button>
    </form>
  );
}
