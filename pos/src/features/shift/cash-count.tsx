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
import { Keypad } from "../../pieces/keypad.js";
import { useFocus } from "../../pieces/use-focus.js";
import { Ways } from "../../pieces/ways.js";
import styles from "./count.module.css";
import type { CountedNote } from "./figures.js";

interface CashCountProps {
  /** What the sum is called: a float, or what was counted. */
  readonly label: string;
  readonly name: string;
  readonly submitWords: string;
  readonly isBusy?: boolean;
  readonly startsWith: "notes" | "total";
  readonly onCounted: (total: Dong, notes: readonly CountedNote[] | null) => void;
}

const mostPieces = 5;

interface NotesProps {
  readonly notes: readonly CountedNote[];
  readonly onPieces: (note: number, pieces: string) => void;
  readonly typed: Readonly<Record<number, string>>;
}

function Notes({ notes, typed, onPieces }: NotesProps) {
  const t = useTranslations("shift");
  return (
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
            value={typed[note] ?? ""}
            onChange={(event) =>
              onPieces(note, keepDigits(event.target.value).slice(0, mostPieces))
            }
          />
          <Amount className={styles.subtotal} value={times(note, count)} />
        </li>
      ))}
    </ul>
  );
}

/** Cash counted note by note, or as one total. */
export function CashCount(props: CashCountProps) {
  const { label, name, submitWords, isBusy = false, startsWith, onCounted } = props;
  const t = useTranslations("shift");
  const pay = useTranslations("payment");
  const field = useFocus<HTMLInputElement>(startsWith === "total");
  const [isByNotes, setByNotes] = useState(startsWith === "notes");
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
    if (!isCounted || isBusy) return;
    onCounted(counted, isByNotes ? notes.filter(({ count }) => count > 0) : null);
  }

  return (
    <form className="stack" onSubmit={submit}>
      <Ways
        ways={["by_notes", "by_total"]}
        chosen={isByNotes ? "by_notes" : "by_total"}
        text={t}
        onChoose={(way) => setByNotes(way === "by_notes")}
      />
      {isByNotes ? (
        <Notes
          notes={notes}
          typed={pieces}
          onPieces={(note, text) => setPieces({ ...pieces, [note]: text })}
        />
      ) : (
        <>
          <CashField
            ref={field}
            label={label}
            name={name}
            digits={total}
            onDigits={setTotal}
            hasKeyboard={false}
          />
          <Keypad
            hasThousands
            onKey={(text) => setTotal(keepDigits(total + text))}
            onErase={() => setTotal(total.slice(0, -1))}
            eraseLabel={pay("erase")}
          />
        </>
      )}
      <p className={styles.total} role="status">
        <span>{t("sum")}</span>
        <Amount value={counted} />
      </p>
      <Button type="submit" size="large" wide disabled={!isCounted || isBusy}>
        {submitWords}
      </Button>
    </form>
  );
}
