import { Icon } from "@saolang/ui/icon";
import { Mark } from "@saolang/ui/mark";
import { useTranslations } from "use-intl";
import type { DeviceRow } from "../local/ledger-rows.js";
import { useOutbox } from "../outbox/use-outbox.js";
import styles from "./status-strip.module.css";
import type { Till } from "./till.js";
import { useNetwork } from "./use-network.js";
import { useStripWords } from "./use-strip-words.js";

interface StatusStripProps {
  readonly till: Till;
  readonly device: DeviceRow;
  readonly clerkName: string | null;
  readonly onMenu: () => void;
  readonly onStatus: () => void;
}

/** What is not sent yet. Says nothing until the ledger has been asked: "all sent" is never a guess. */
function Sending({ outbox }: { readonly outbox: ReturnType<typeof useOutbox> }) {
  const t = useTranslations("strip");
  if (!outbox) return <span>…</span>;
  const { waiting, parked } = outbox;
  if (parked.length > 0) {
    return <span className={styles.signed_out}>{t("parked", { count: parked.length })}</span>;
  }
  return <span>{waiting > 0 ? t("waiting", { count: waiting }) : t("sent")}</span>;
}

/** Where, who, and the truth about the network: what is not sent is never shown as sent. */
export function StatusStrip({ till, device, clerkName, onMenu, onStatus }: StatusStripProps) {
  const t = useTranslations();
  const outbox = useOutbox(till.ledger);
  const network = useNetwork(till);
  const words = useStripWords(till, device, network);
  return (
    <header className={styles.strip}>
      <Mark size="2rem" />
      <div className={styles.where}>
        <strong>{device.salesPoint.name}</strong>
        <span>
          {device.salesPoint.code}-{device.letter}
          {clerkName === null ? null : ` · ${clerkName}`}
        </span>
      </div>
      <button type="button" className={styles.state} onClick={onStatus}>
        <span className={styles[network]}>{t(`strip.${network}`)}</span>
        <Sending outbox={outbox} />
      </button>
      <button type="button" className={styles.menu} onClick={onMenu} aria-label={t("sale.menu")}>
        <Icon name="menu" />
      </button>
      {/* Always there, so that a screen reader hears it when it begins to speak. */}
      <div className={styles.words} role="status">
        {words.map((word) => (
          <p key={word}>{word}</p>
        ))}
      </div>
      {device.isDemo ? <p className={styles.demo}>{t("app.demo")}</p> : null}
    </header>
  );
}
