import { formatInstant } from "@saolang/domain/time";
import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { useTranslations } from "use-intl";
import type { CommandRow } from "../../local/ledger-rows.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { useCommandWords } from "./command-words.js";
import styles from "./status.module.css";

interface ParkedListProps {
  readonly parked: readonly CommandRow[];
  readonly onSendAgain: () => void;
}

/** Commands the server did not take: what each was, why, and a button to send them once more. */
export function ParkedList({ parked, onSendAgain }: ParkedListProps) {
  const t = useTranslations("status");
  const { language } = useLanguage();
  const wordsOf = useCommandWords();
  if (parked.length === 0) return null;
  const reason = ({ answer }: CommandRow): string =>
    answer?.outcome === "mismatch" ? t("mismatch") : refusalText(answer?.code ?? "", language);
  return (
    <Notice tone="bad" title={t("parked_title")}>
      <p>{t("parked_text")}</p>
      <ul className={styles.parked}>
        {parked.map((row) => (
          <li key={row.id}>
            <strong>
              {t("command", { seq: row.seq, what: wordsOf(row.type) })} ·{" "}
              {formatInstant(row.at, language)}
            </strong>
            <span>{reason(row)}</span>
          </li>
        ))}
      </ul>
      <div>
        <Button tone="quiet" onClick={onSendAgain}>
          {t("send_again")}
        </Button>
      </div>
    </Notice>
  );
}
