import type { PosOutcome } from "@saolang/contracts";
import { formatInstant } from "@saolang/domain/time";
import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Ask } from "../../device/server.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import type { Carried } from "../../outbox/carry.js";
import { type CarriedOutcome, type CarriedResult, sendCarried } from "../../outbox/send-carried.js";
import { useCommandWords } from "./command-words.js";
import styles from "./status.module.css";
import { logEntry } from "../../local/log-entry.js";

const isTaken = (outcome: PosOutcome): boolean => outcome === "applied" || outcome === "duplicate";

function ResultLine({ result }: { readonly result: CarriedResult }) {
  const t = useTranslations();
  const { language } = useLanguage();
  const wordsOf = useCommandWords();
  const what = wordsOf(result.type);
  const why = result.code === undefined ? "" : ` ${refusalText(result.code, language)}`;
  return (
    <li>
      <strong>{t("status.command", { seq: result.seq ?? 0, what })}</strong>
      <span className={isTaken(result.outcome) ? undefined : styles.attention}>
        {t(`carry.outcomes.${result.outcome}`)}
        {why}
      </span>
    </li>
  );
}

interface CarriedQueueProps {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly device: DeviceRow;
  readonly clerkName: string | null;
  readonly now: () => Date;
  readonly carried: Carried;
}

/** An opened file: how many commands from which till, then what the server said of each. */
export function CarriedQueue(props: CarriedQueueProps) {
  const { ledger, ask, device, clerkName, now, carried } = props;
  const t = useTranslations("carry");
  const { language } = useLanguage();
  const fail = useThrow();
  const [isBusy, setBusy] = useState(false);
  const [sent, setSent] = useState<CarriedOutcome | null>(null);
  const { count, till } = carried;

  async function send(): Promise<void> {
    const outcome = await sendCarried(ask, device.token, carried);
    setSent(outcome);
    const taken = outcome.results.filter((result) => isTaken(result.outcome)).length;
    const facts = { till, count, taken };
    await ledger.log.add(logEntry(now(), clerkName, "queue_imported", facts));
  }

  function press(): void {
    setBusy(true);
    send()
      .catch(fail)
      .finally(() => setBusy(false));
  }

  return (
    <section className={styles.section}>
      <h3>{t("opened", { count, till, at: formatInstant(carried.madeAt, language) })}</h3>
      {sent ? (
        <ul className={styles.parked}>
          {sent.results.map((result) => (
            <ResultLine key={result.id} result={result} />
          ))}
        </ul>
      ) : null}
      {sent && sent.stopped !== null ? (
        <Notice tone="bad" title={t("stopped")}>
          {refusalText(sent.stopped, language)}
        </Notice>
      ) : null}
      {sent?.stopped === null ? <Notice tone="good">{t("done")}</Notice> : null}
      <div>
        <Button disabled={isBusy} onClick={press}>
          {isBusy ? t("busy") : t("send")}
        </Button>
      </div>
    </section>
  );
}
