import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { Notice } from "@saolang/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Clock } from "../../app/clock.js";
import type { Network } from "../../device/network.js";
import type { Ask } from "../../device/server.js";
import { ExceededNotice } from "../return/exceeded-notice.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useStore } from "../../local/store.js";
import { useNow } from "../../local/use-now.js";
import { useThrow } from "../../local/use-throw.js";
import type { Drainer } from "../../outbox/drainer.js";
import { sendAgain } from "../../outbox/standing.js";
import { useOutbox } from "../../outbox/use-outbox.js";
import type { Updater } from "../../sw/updater.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { ExportForm } from "./export-form.js";
import { Facts } from "./facts.js";
import { ImportForm } from "./import-form.js";
import { PairAgain } from "./pair-again.js";
import { ParkedList } from "./parked-list.js";
import styles from "./status.module.css";

export interface StatusScreenProps {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly drainer: Drainer;
  readonly updater: Updater;
  readonly device: DeviceRow;
  readonly clerkName: string | null;
  readonly appVersion: string;
  readonly network: Network;
  readonly starDetail: string;
  readonly onClose: () => void;
}

/** Everything about this till's health on one screen, in plain words, and what can be done about it. */
export default function StatusScreen(props: StatusScreenProps) {
  const { ledger, ask, clock, catalogue, drainer, updater, device, clerkName, network } = props;
  const t = useTranslations("status");
  const action = useTranslations("action");
  const fail = useThrow();
  const state = useStore(catalogue.state);
  const offsetMs = useStore(clock.offsetMs);
  const isUpdateWaiting = useStore(updater.isWaiting);
  const outbox = useOutbox(ledger);
  const now = useNow(clock.now);
  const [open, setOpen] = useState<"export" | "import" | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const parked = outbox?.parked ?? [];
  const unsent = (outbox?.waiting ?? 0) + parked.length;

  const run = (work: Promise<string | null>) => void work.then(setNews).catch(fail);
  const sendNow = () => drainer.kick(true);

  async function fetchGoods(): Promise<string> {
    return (await catalogue.fetchAnew()) ? t("goods_fetched") : t("goods_not_fetched");
  }

  async function sendParked(): Promise<null> {
    await sendAgain(
      ledger,
      parked.map(({ id }) => id),
    );
    sendNow();
    return null;
  }

  async function update(): Promise<string> {
    await updater.look();
    if (!updater.isWaiting.get()) return t("update_none");
    return (await updater.applyNow()) ? t("update_begins") : t("update_selling");
  }

  return (
    <Dialog
      open
      title={t("title")}
      closeLabel={action("close")}
      onClose={props.onClose}
      className={styles.dialog}
    >
      {network === "signed_out" ? (
        <PairAgain ledger={ledger} ask={ask} device={device} onPaired={sendNow} />
      ) : null}
      <ExceededNotice ledger={ledger} />
      <ParkedList parked={parked} onSendAgain={() => run(sendParked())} />
      <Facts
        device={device}
        catalogue={state}
        network={network}
        waiting={outbox?.waiting}
        starDetail={props.starDetail}
        clockOffsetMs={offsetMs}
        now={now}
        appVersion={props.appVersion}
        isUpdateWaiting={isUpdateWaiting}
      />
      <div className={styles.section}>
        {news === null ? null : <Notice>{news}</Notice>}
        <div className={styles.buttons}>
          <Button tone="quiet" onClick={sendNow}>
            {t("send_now")}
          </Button>
          <Button tone="quiet" onClick={() => run(fetchGoods())}>
            {t("fetch_goods")}
          </Button>
          <Button tone="quiet" disabled={unsent === 0} onClick={() => setOpen("export")}>
            {t("export")}
          </Button>
          <Button tone="quiet" onClick={() => setOpen("import")}>
            {t("import")}
          </Button>
          <Button tone="quiet" onClick={() => run(update())}>
            {t("update_now")}
          </Button>
        </div>
      </div>
      {open === "export" ? <ExportForm {...{ ledger, device, clerkName }} now={clock.now} /> : null}
      {open === "import" ? (
        <ImportForm {...{ ledger, ask, device, clerkName }} now={clock.now} />
      ) : null}
    </Dialog>
  );
}
