import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import type { Cache } from "../../local/cache.js";
import type { MoveRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { durably } from "../../local/storage-failure.js";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { dongOfDigits } from "../../pieces/cash-digits.js";
import { CashField } from "../../pieces/cash-field.js";
import { Screen } from "../../pieces/screen.js";
import { MoveList } from "./move-list.js";
import { recordMove, undoMove } from "./moves.js";
import { ReasonField } from "../../pieces/reason-field.js";
import { Ways } from "../../pieces/ways.js";

interface DrawerScreenProps {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly shiftId: string;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly now: () => Date;
  readonly mintId: () => string;
  /** A move was written: there is something to send. */
  readonly onMoved: () => void;
  readonly onBack: () => void;
}

const kinds = ["in", "out"] as const;

/** Cash put into the drawer or taken out by hand, with its reason; a mistake is taken back by its opposite. */
export function DrawerScreen(props: DrawerScreenProps) {
  const { ledger, cache, shiftId, clerk, now, mintId, onMoved, onBack } = props;
  const t = useTranslations("drawer");
  const { language } = useLanguage();
  const fail = useThrow();
  const [moveId, setMoveId] = useState(mintId);
  const [kind, setKind] = useState<"in" | "out">("out");
  const [digits, setDigits] = useState("");
  const [reason, setReason] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const moves = useLive(
    useCallback(() => ledger.moves.where({ shiftId }).sortBy("commandId"), [ledger, shiftId]),
  );
  const amount = dongOfDigits(digits);
  const isReady = amount > 0 && reason.trim() !== "" && !isBusy;

  async function doing(write: () => ReturnType<typeof recordMove>): Promise<boolean> {
    setBusy(true);
    const written = await durably(cache, write);
    setBusy(false);
    setRefused(written.ok ? null : written.refusal.code);
    if (written.ok) onMoved();
    return written.ok;
  }

  async function record(): Promise<void> {
    const move = { moveId, shiftId, kind, amount, reason, clerk, movedAt: now(), mintId };
    if (!(await doing(() => recordMove(ledger, move)))) return;
    setMoveId(mintId());
    setDigits("");
    setReason("");
  }

  async function undo(move: MoveRow): Promise<void> {
    const movedAt = now();
    await doing(() => undoMove(ledger, move, { clerk, movedAt, mintId }));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) record().catch(fail);
  }

  return (
    <Screen title={t("title")} backWords={t("back")} onBack={onBack}>
      <form className="stack" onSubmit={submit}>
        <Ways ways={kinds} chosen={kind} text={t} onChoose={setKind} />
        <CashField label={t("amount")} name="amount" digits={digits} onDigits={setDigits} />
        <ReasonField
          label={t("reason")}
          value={reason}
          onChange={setReason}
          usual={
            kind === "in"
              ? [t("reason_change"), t("reason_owner")]
              : [t("reason_bank"), t("reason_goods"), t("reason_expense")]
          }
        />
        {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
        <Button type="submit" size="large" wide disabled={!isReady}>
          {t(`record_${kind}`)}
        </Button>
      </form>
      <MoveList
        moves={moves ?? []}
        isBusy={isBusy}
        onUndo={(move) => void undo(move).catch(fail)}
      />
    </Screen>
  );
}
