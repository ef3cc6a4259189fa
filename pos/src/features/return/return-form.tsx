import type { ReturnReason } from "@saolang/contracts";
import { formatDong, zeroDong } from "@saolang/domain/money";
import { formatInstant } from "@saolang/domain/time";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { Field } from "@saolang/ui/field";
import { Notice } from "@saolang/ui/notice";
import { SelectField } from "@saolang/ui/select-field";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { listenForScans } from "../../device/wedge-listener.js";
import type { ReturnDraft } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { type Chosen, draftOf, pickPieces } from "./chosen.js";
import { leftOf, ownReturned, refundDraft, togetherReturned } from "./draft.js";
import { type FoundSale, returnsOf } from "./find-sale.js";
import { PayBackChoice } from "./pay-back-choice.js";
import { ReturnLines } from "./return-lines.js";
import styles from "./return.module.css";
import { type PayBack, payBackOf } from "./wire-return.js";

const reasons: readonly ReturnReason[] = ["faulty", "wrong_item", "changed_mind", "other"];

interface ReturnFormProps {
  readonly ledger: Ledger;
  readonly found: FoundSale;
  readonly mintId: () => string;
  /** Variant of the goods that a scanned code names; null when there are none. */
  readonly variantOf: (code: string) => string | null;
  readonly canExchange: boolean;
  /** Records it; answers the code of a refusal, or null when it is done. */
  readonly onPaidBack: (draft: ReturnDraft, payBack: PayBack) => Promise<string | null>;
  readonly onExchange: (draft: ReturnDraft) => void;
}

/** What comes back, in which state and why; then money, or other goods, for it. */
export function ReturnForm(props: ReturnFormProps) {
  const { ledger, found, mintId, variantOf, canExchange, onPaidBack, onExchange } = props;
  const { sale, clerkName, elsewhere } = found;
  const t = useTranslations("return");
  const { language } = useLanguage();
  const fail = useThrow();
  // Minted once: pressing twice is one return.
  const [returnId] = useState(mintId);
  const [chosen, setChosen] = useState<Chosen>({});
  const [reason, setReason] = useState<ReturnReason>("faulty");
  const [note, setNote] = useState("");
  const [payBack, setPayBack] = useState<PayBack>({ kind: "cash", reference: null });
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const own = useLive(useCallback(() => returnsOf(ledger, sale.sale_id), [ledger, sale]));
  const returned = togetherReturned(ownReturned(own ?? []), elsewhere);
  const said = note.trim();
  const draft = () =>
    draftOf(found, chosen, { returnId, reason, note: said === "" ? null : said }, mintId);
  const seen = draftOf(found, chosen, { returnId, reason, note: null }, () => "");
  const refunded = seen === null ? null : refundDraft(seen, returned);
  const refund = refunded?.ok ? refunded.value.refund : zeroDong;
  const back = payBackOf(refund, zeroDong, payBack);

  const onScan = useEffectEvent((code: string) => {
    const variantId = variantOf(code);
    const hit = leftOf(sale, returned).find(
      ({ line, left }) =>
        line.variant_id === variantId && (chosen[line.line_id]?.sellable ?? 0) < left,
    );
    if (!hit) return;
    const { line_id } = hit.line;
    const pieces = (chosen[line_id]?.sellable ?? 0) + 1;
    setChosen(pickPieces(chosen, line_id, hit.left, "sellable", pieces));
  });
  useEffect(() => listenForScans(window, (code) => onScan(code)), []);

  async function pay(of: ReturnDraft): Promise<void> {
    setBusy(true);
    const code = await onPaidBack(of, payBack);
    setBusy(false);
    setRefused(code);
  }

  function act(what: (of: ReturnDraft) => void): void {
    const of = draft();
    if (of !== null && refunded?.ok && !isBusy) what(of);
  }

  return (
    <div className={styles.form}>
      <p>
        <strong>{sale.receipt_number}</strong>{" "}
        {t("sold", { time: formatInstant(sale.sold_at, language), name: clerkName })}
      </p>
      <ReturnLines sale={sale} returned={returned} chosen={chosen} onChosen={setChosen} />
      <SelectField
        label={t("reason")}
        name="return-reason"
        value={reason}
        options={reasons.map((value) => ({
          value,
          text: t(value === "other" ? "other_reason" : value),
        }))}
        onChange={(event) =>
          setReason(reasons.find((one) => one === event.target.value) ?? "other")
        }
      />
      <Field
        label={t("note")}
        name="return-note"
        maxLength={200}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {refunded === null || refunded.ok ? null : (
        <Notice tone="bad">{refusalText(refunded.refusal.code, language)}</Notice>
      )}
      <p className={styles.figure} role="status">
        <span>{t("refund")}</span>
        <Amount value={refund} />
      </p>
      {back.ok && refunded?.ok ? (
        <PayBackChoice amount={back.value.amount} payBack={payBack} onPayBack={setPayBack} />
      ) : null}
      {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
      {canExchange ? null : <p>{t("busy_exchange")}</p>}
      <div className={styles.actions}>
        <Button
          tone="quiet"
          size="large"
          disabled={!refunded?.ok || isBusy || !canExchange}
          onClick={() => act(onExchange)}
        >
          {t("exchange")}
        </Button>
        <Button
          size="large"
          disabled={!refunded?.ok || isBusy}
          onClick={() => act((of) => void pay(of).catch(fail))}
        >
          {t("confirm")}
          {back.ok && refunded?.ok ? ` · ${formatDong(back.value.amount)}` : null}
        </Button>
      </div>
    </div>
  );
}
