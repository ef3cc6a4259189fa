import type { Dong } from "@saolang/domain/money";
import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Cache } from "../../local/cache.js";
import type { ShiftRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { durably } from "../../local/storage-failure.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { closeShift } from "./close.js";
import { Comparison } from "./comparison.js";
import { Count } from "./count.js";
import { type CountedNote, figuresOf, salesOf } from "./figures.js";

interface CloseScreenProps {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly shift: ShiftRow;
  readonly clerkId: string;
  readonly now: () => Date;
  readonly mintId: () => string;
  readonly onClosed: () => void;
  readonly onBack: () => void;
}

interface Counted {
  readonly total: Dong;
  readonly notes: readonly CountedNote[] | null;
  readonly expected: Dong;
}

/** The end of a shift: count first, without seeing what should be there; then the difference; then close. */
export function CloseScreen(props: CloseScreenProps) {
  const { ledger, cache, shift, clerkId, now, mintId, onClosed, onBack } = props;
  const t = useTranslations("shift");
  const { language } = useLanguage();
  const fail = useThrow();
  const [counted, setCounted] = useState<Counted | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function compare(total: Dong, notes: readonly CountedNote[] | null): Promise<void> {
    const { expected } = figuresOf(shift, await salesOf(ledger, shift.shiftId));
    setCounted({ total, notes, expected });
  }

  async function close(of: Counted): Promise<void> {
    setBusy(true);
    const closing = {
      shiftId: shift.shiftId,
      clerkId,
      counted: of.total,
      notes: of.notes,
      closedAt: now(),
      mintId,
    };
    const closed = await durably(cache, () => closeShift(ledger, closing));
    setBusy(false);
    if (closed.ok) onClosed();
    else setRefused(closed.refusal.code);
  }

  return (
    <main className="narrow">
      <h1>{t("close_title")}</h1>
      {counted === null ? (
        <Count onCounted={(total, notes) => void compare(total, notes).catch(fail)} />
      ) : (
        <Comparison counted={counted.total} expected={counted.expected} />
      )}
      {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
      {counted === null ? null : (
        <div className="stack">
          <Button
            size="large"
            wide
            disabled={isBusy}
            onClick={() => void close(counted).catch(fail)}
          >
            {t("confirm")}
          </Button>
          <Button tone="quiet" wide disabled={isBusy} onClick={() => setCounted(null)}>
            {t("recount")}
          </Button>
        </div>
      )}
      <Button tone="plain" disabled={isBusy} onClick={onBack}>
        {t("back")}
      </Button>
    </main>
  );
}
