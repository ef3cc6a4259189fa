import { formatInstant } from "@saolang/domain/time";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { Network } from "../../device/network.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import { useLanguage } from "../../messages/language.js";
import type { CatalogueState } from "../catalogue/catalogue.js";
import { useDeviceHealth } from "./device-health.js";
import styles from "./status.module.css";

/** From here on a clock is worth a word. */
const clockLimitMs = 60_000;
const mega = 1_000_000;

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  /** What to do about it; null when all is well. */
  readonly todo?: string | null;
}

function Fact({ name, children, todo = null }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        <span>{children}</span>
        {todo === null ? null : <span className={styles.attention}>{todo}</span>}
      </dd>
    </div>
  );
}

export interface StatusFacts {
  readonly device: DeviceRow;
  readonly catalogue: CatalogueState;
  readonly network: Network;
  readonly waiting: number | undefined;
  readonly starDetail: string;
  /** The machine's clock less the server's, ms; null before it was measured. */
  readonly clockOffsetMs: number | null;
  readonly now: Date;
  readonly appVersion: string;
  readonly isUpdateWaiting: boolean;
}

function lostNumbers({ gaps }: DeviceRow): string {
  const runs = (gaps?.receipts ?? []).map(({ from, through }) =>
    from === through ? String(from) : `${from}–${through}`,
  );
  return runs.join(", ");
}

/** How this till stands, one line each, with what to do where something is to be done. */
export function Facts(facts: StatusFacts) {
  const { device, catalogue, network, waiting, clockOffsetMs, now } = facts;
  const t = useTranslations();
  const format = useFormatter();
  const { language } = useLanguage();
  const { isPersisted, roomBytes, isInstalled } = useDeviceHealth();
  const offMs = clockOffsetMs ?? 0;
  const isClockOff = Math.abs(offMs) > clockLimitMs;
  const lost = lostNumbers(device);
  const { syncedAt } = catalogue;
  return (
    <dl className={styles.facts}>
      <Fact name={t("status.network")}>{t(`strip.${network}`)}</Fact>
      <Fact name={t("status.waiting")}>{waiting ?? "…"}</Fact>
      {lost === "" ? null : (
        <Fact name={t("status.lost")} todo={t("status.lost_todo")}>
          {lost}
        </Fact>
      )}
      <Fact name={t("status.goods")}>{t("status.goods_value", { count: catalogue.count })}</Fact>
      <Fact name={t("status.synced")}>
        {syncedAt === null
          ? t("status.never")
          : `${formatInstant(syncedAt, language)} (${format.relativeTime(new Date(syncedAt), now)})`}
      </Fact>
      <Fact name={t("status.stars")}>{facts.starDetail}</Fact>
      <Fact name={t("status.clock")} todo={isClockOff ? t("status.clock_todo") : null}>
        {clockOffsetMs === null
          ? t("status.clock_unknown")
          : isClockOff
            ? t(offMs > 0 ? "status.clock_fast" : "status.clock_slow", {
                minutes: Math.round(Math.abs(offMs) / 60_000),
              })
            : t("status.clock_right")}
      </Fact>
      <Fact
        name={t("status.storage")}
        todo={isPersisted === false ? t("status.storage_todo") : null}
      >
        {isPersisted === null
          ? "…"
          : t(isPersisted ? "status.storage_kept" : "status.storage_loose")}
      </Fact>
      <Fact name={t("status.room")}>
        {roomBytes === null
          ? t("status.room_unknown")
          : t("status.room_value", { mega: Math.floor(roomBytes / mega) })}
      </Fact>
      <Fact name={t("status.installed")} todo={isInstalled ? null : t("status.installed_todo")}>
        {t(isInstalled ? "status.installed_yes" : "status.installed_no")}
      </Fact>
      <Fact name={t("status.windows")}>
        {t("locks" in navigator ? "status.windows_many" : "status.windows_one")}
      </Fact>
      <Fact
        name={t("status.version")}
        todo={facts.isUpdateWaiting ? t("status.update_waits") : null}
      >
        {facts.appVersion}
      </Fact>
      <Fact name={t("status.device")}>
        {device.salesPoint.name} · {device.salesPoint.code}-{device.letter}
      </Fact>
    </dl>
  );
}
