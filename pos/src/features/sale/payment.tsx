import { type Dong, formatDong } from "@saolang/domain/money";
import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { RecordedTender, TakenMoney } from "../../local/ledger-rows.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { dongOfDigits } from "../../pieces/cash-digits.js";
import { useSingleEnter } from "../../pieces/use-single-enter.js";
import { Ways } from "../../pieces/ways.js";
import { PayBackChoice } from "../return/pay-back-choice.js";
import { type PayBack, payBackOf } from "../return/wire-return.js";
import { CashWay } from "./cash-way.js";
import { PaidSoFar } from "./paid-so-far.js";
import styles from "./payment.module.css";
import { RecordedWay } from "./recorded-way.js";
import { mostRecorded, openCash, type Paid } from "./tenders.js";

interface PaymentProps {
  readonly paid: Paid;
  /** Notes confirmed by a payment that was never recorded, dong; null when there was none. */
  readonly confirmedBefore: number | null;
  /** The till was closed between money and record. */
  readonly wasInterrupted: boolean;
  /** Keeps money that was taken, before anything else happens to it. */
  readonly onTaken: (taken: TakenMoney | null) => void;
  /** Records the sale; answers the code of a refusal, or null when it is paid. */
  readonly onReceived: (received: Dong, payBack: PayBack) => Promise<string | null>;
  readonly onBack: () => void;
  readonly mintId: () => string;
}

type Way = "cash" | "vietqr" | "card";
const ways: readonly Way[] = ["cash", "vietqr", "card"];

/** Taking money: cash by default, other ways beside it, in any mixture until nothing is left to pay. */
export function Payment(props: PaymentProps) {
  const { paid, onTaken, onReceived, onBack, mintId } = props;
  const t = useTranslations("payment");
  const { language } = useLanguage();
  const fail = useThrow();
  const [way, setWay] = useState<Way>("cash");
  const [digits, setDigits] = useState(props.confirmedBefore ? `${props.confirmedBefore}` : "");
  const [payBack, setPayBack] = useState<PayBack>({ kind: "cash", reference: null });
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const finish = useRef<HTMLDivElement>(null);

  const { exact, credit, recorded } = paid;
  const open = openCash(paid);
  const cash = open.ok ? open.value.cash : null;
  const back =
    credit !== null && credit.amount > exact ? payBackOf(credit.amount, exact, payBack) : null;
  const received = dongOfDigits(digits);
  const isPaid = cash !== null && received >= cash;
  const takesCash = cash !== null && cash > 0;
  const isFull = recorded.length >= mostRecorded;

  async function confirm(): Promise<void> {
    setBusy(true);
    onTaken({ recorded, received });
    const code = await onReceived(received, payBack);
    setBusy(false);
    setRefused(code);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isBusy || cash === null) return;
    // The first Enter says "exactly", the second takes it.
    if (takesCash && digits === "") setDigits(String(cash));
    else if (isPaid) confirm().catch(fail);
  }

  function keep(next: readonly RecordedTender[]): void {
    setDigits("");
    setWay("cash");
    onTaken(next.length === 0 ? null : { recorded: next, received: null });
  }

  useSingleEnter();
  // Always on what Enter is for: the amount while there is one to type, else the end of it. Here and not in the parts,
  // because the dialog takes the focus to its own first button after they are on the screen.
  useEffect(() => {
    const target = takesCash ? field.current : finish.current?.querySelector("button");
    target?.focus({ preventScroll: true });
  }, [takesCash, way]);

  const title = !takesCash ? "title_rest" : way === "cash" ? "title" : (`title_${way}` as const);
  const exactWords = takesCash && digits === "" ? `${t("exact")} ${formatDong(cash)}` : null;
  return (
    <Dialog
      open
      title={t(title)}
      closeLabel={t("back")}
      onClose={() => (isBusy ? undefined : onBack())}
      className={styles.dialog}
    >
      <form className={styles.payment} onSubmit={submit}>
        {props.wasInterrupted ? <Notice tone="bad">{t("interrupted")}</Notice> : null}
        <PaidSoFar
          paid={paid}
          onDrop={(tenderId) => keep(recorded.filter((one) => one.tenderId !== tenderId))}
        />
        {open.ok ? null : <Notice tone="bad">{t("over")}</Notice>}
        {takesCash ? (
          <div className={styles.ways}>
            <Ways
              label={t("ways")}
              ways={ways}
              chosen={way}
              text={t}
              isShut={(one) => one !== "cash" && isFull}
              onChoose={setWay}
            />
          </div>
        ) : null}
        {isFull ? <p>{t("too_many", { count: mostRecorded })}</p> : null}
        {takesCash && way === "cash" ? (
          <CashWay field={field} due={cash} digits={digits} onDigits={setDigits} />
        ) : null}
        {takesCash && open.ok && way !== "cash" ? (
          <RecordedWay
            key={way}
            field={field}
            kind={way}
            rest={open.value.rest}
            onRecord={(tender) => keep([...recorded, { ...tender, tenderId: mintId() }])}
          />
        ) : null}
        {back?.ok ? (
          <PayBackChoice amount={back.value.amount} payBack={payBack} onPayBack={setPayBack} />
        ) : null}
        {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
        {way !== "cash" && takesCash ? null : (
          <div ref={finish} className={styles.confirm}>
            <Button
              type="submit"
              size="large"
              wide
              disabled={cash === null || isBusy || (!isPaid && exactWords === null)}
            >
              {isBusy ? t("busy") : (exactWords ?? (takesCash ? t("confirm") : t("finish")))}
            </Button>
          </div>
        )}
      </form>
    </Dialog>
  );
}
