import { formatInstant } from "@saolang/domain/time";
import { Dialog } from "@saolang/ui/dialog";
import { Notice } from "@saolang/ui/notice";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { DeviceRow } from "../local/ledger-rows.js";
import { ExceededNotice } from "../features/return/exceeded-notice.js";
import { useStore } from "../local/store.js";
import { useLanguage } from "../messages/language.js";
import { refusalText } from "../messages/refusal-text.js";
import styles from "./status-dialog.module.css";
import type { Till } from "./till.js";
import { useOutbox } from "./use-outbox.js";
import { useStarWords } from "./use-star-words.js";

/** A clock this far off puts sales at a business day's edge on the wrong day. */
const clockLimitMs = 2 * 60_000;

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whether the browser has promised to keep this till's storage; null until it answers. */
function usePersisted(): boolean | null {
  const [isPersisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    void navigator.storage.persisted().then(setPersisted);
  }, []);
  return isPersisted;
}

interface StatusDialogProps {
  readonly till: Till;
  readonly device: DeviceRow;
  readonly onClose: () => void;
}

/** Everything about this till's health on one page, in plain words. */
export function StatusDialog({ till, device, onClose }: StatusDialogProps) {
  const t = useTranslations("status");
  const action = useTranslations("action");
  const { language } = useLanguage();
  const catalogue = useStore(till.catalogue.state);
  const drainer = useStore(till.drainer.state);
  const outbox = useOutbox(till.ledger);
  const parked = outbox?.parked ?? [];
  const isPersisted = usePersisted();
  const starWords = useStarWords(till);
  const offMs = Math.abs(catalogue.clockOffsetMs ?? 0);
  const { syncedAt } = catalogue;
  return (
    <Dialog open title={t("title")} closeLabel={action("close")} onClose={onClose}>
      {drainer.trouble === "signed_out" ? <Notice tone="bad">{t("signed_out_text")}</Notice> : null}
      <dl className={styles.facts}>
        <Fact name={t("device")}>
          {device.salesPoint.code}-{device.letter}
        </Fact>
        <Fact name={t("goods")}>{t("goods_value", { count: catalogue.count })}</Fact>
        <Fact name={t("synced")}>
          {syncedAt === null ? t("never") : formatInstant(syncedAt, language)}
        </Fact>
        <Fact name={t("stars")}>{starWords.detail}</Fact>
        <Fact name={t("waiting")}>{outbox?.waiting ?? "…"}</Fact>
        <Fact name={t("clock")}>
          {offMs < clockLimitMs
            ? t("clock_right")
            : t("clock_off", { minutes: Math.floor(offMs / 60_000) })}
        </Fact>
        <Fact name={t("storage")}>
          {isPersisted === null ? "…" : isPersisted ? t("storage_kept") : t("storage_loose")}
        </Fact>
        <Fact name={t("windows")}>
          {"locks" in navigator ? t("windows_many") : t("windows_one")}
        </Fact>
      </dl>
      <ExceededNotice ledger={till.ledger} />
      {parked.length === 0 ? null : (
        <Notice tone="bad" title={t("parked_title")}>
          <p>{t("parked_text")}</p>
          <ul className={styles.parked}>
            {parked.map((row) => (
              <li key={row.id}>
                {row.seq} · {row.type} · {formatInstant(row.at, language)} ·{" "}
                {row.answer?.outcome === "mismatch"
                  ? t("mismatch")
                  : refusalText(row.answer?.code ?? "", language)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Dialog>
  );
}
