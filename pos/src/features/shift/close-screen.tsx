import type { Dong } from "@saolang/domain/money";
import { difference, needsReason } from "@saolang/domain/shift";
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
import { noteAct } from "../log/note.js";
import { CashCount } from "./cash-count.js";
import { closeShift } from "./close.js";
import { Comparison } from "./comparison.js";
import { readShift } from "./contents.js";
import { type CountedNote, figuresOf } from "./figures.js";
import { ReasonField } from "../../pieces/reason-field.js";

interface CloseScreenProps {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly shift: ShiftRow;
  readonly clerk: { readonly id: string; readonly name: string };
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

/** The end of a shift: count first, without seeing what should be there; then the difference and why; then close. */
export function CloseScreen(props: CloseScreenProps) {
  const { ledger, cache, shift, clerk, now, mintId, onClosed, onBack } = props;
  const t = useTranslations("shift");
  const { language } = useLanguage();
  const fail = useThrow();
  const [counted, setCounted] = useState<Counted | null>(null);
  const [reason, setReason] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function compare(total: Dong, notes: readonly CountedNote[] | null): Promise<void> {
    const contents = await readShift(ledger, shift.shiftId);
    if (contents) setCounted({ total, notes, expected: figuresOf(contents).expected });
  }

  /** The difference was seen, so the next count is no longer blind: that is written down. */
  async function recount({ total, expected }: Counted): Promise<void> {
    const facts = { counted: total, difference: difference(total, expected) };
    await noteAct(ledger, { at: now(), clerkName: clerk.name, act: "shift_recounted", facts });
    setRefused(null);
    setCounted(null);
  }

  async function close(of: Counted): Promise<void> {
    setBusy(true);
    const { total, notes } = of;
    const { shiftId } = shift;
    const closing = { shiftId, clerk, counted: total, notes, reason, closedAt: now(), mintId };
    const closed = await durably(cache, () => closeShift(ledger, closing));
    setBusy(false);
    if (closed.ok) return onClosed();
    setRefused(closed.refusal.code);
    // Another window sold meanwhile: what is off is not what was shown.
    await compare(total, notes);
  }

  const isOff = counted !== null && needsReason(difference(counted.total, counted.expected));
  return (
    <main className="narrow">
      <h1>{t("close_title")}</h1>
      {counted === null ? (
        <>
          <p>{t("close_text")}</p>
          <CashCount
            startsWith="notes"
            label={t("counted")}
            name="counted"
            submitWords={t("compare")}
            onCounted={(total, notes) => void compare(total, notes).catch(fail)}
          />
        </>
      ) : (
        <Comparison counted={counted.total} expected={counted.expected} />
      )}
      {isOff ? (
        <ReasonField
          label={t("reason")}
          value={reason}
          onChange={setReason}
          usual={[t("reason_change"), t("reason_forgot"), t("reason_unknown")]}
        />
      ) : null}
      {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
      {counted === null ? null : (
        <div className="stack">
          <Button
            size="large"
            wide
            disabled={isBusy || (isOff && reason.trim() === "")}
            onClick={() => void close(counted).catch(fail)}
          >
            {t("confirm")}
          </Button>
          <Button
            tone="quiet"
            wide
            disabled={isBusy}
            onClick={() => void recount(counted).catch(fail)}
          >
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
