import type { PosTransfersAnswer } from "@saolang/contracts";
import { accept } from "@saolang/domain/result";
import { formatInstant } from "@saolang/domain/time";
import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { durably } from "../../local/storage-failure.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import rows from "../../pieces/rows.module.css";
import { piecesOf } from "./draft.js";
import { arrivalIdOf, receiveTransfer } from "./papers.js";
import type { StockPorts } from "./ports.js";
import styles from "./stock.module.css";

type Incoming = PosTransfersAnswer["incoming"][number];

interface ArrivalsProps {
  readonly ports: StockPorts;
  readonly incoming: PosTransfersAnswer["incoming"];
  readonly onDone: (paperId: string) => void;
}

/** Transfers on their way here; one of them is opened when its goods stand at the door. */
export function Arrivals({ ports, incoming, onDone }: ArrivalsProps) {
  const t = useTranslations("stock");
  const { language } = useLanguage();
  const [opened, setOpened] = useState<string | null>(null);
  const transfer = incoming.find(({ transfer_id }) => transfer_id === opened);
  if (transfer) return <Arrival ports={ports} transfer={transfer} onDone={onDone} />;
  return (
    <>
      {incoming.length === 0 ? <p>{t("nothing_comes")}</p> : null}
      <ul className={rows.rows}>
        {incoming.map(({ transfer_id, from, sent_at, lines, note }) => (
          <li key={transfer_id}>
            <button type="button" className={rows.row} onClick={() => setOpened(transfer_id)}>
              <span>
                <strong>{from.name}</strong>
                <small>{note ?? t("line_count", { count: lines.length })}</small>
              </span>
              <small>{formatInstant(sent_at, language)}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was sent beside what arrived, line by line; what differs is said plainly and written down as it is. */
function Arrival({
  ports,
  transfer,
  onDone,
}: Omit<ArrivalsProps, "incoming"> & {
  readonly transfer: Incoming;
}) {
  const { ledger, cache, clerk, now, mintId } = ports;
  const t = useTranslations("stock");
  const { language } = useLanguage();
  const fail = useThrow();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { lines } = transfer;
  const isReady = lines.every(({ line_id }) => (typed[line_id] ?? "") !== "") && !isBusy;

  async function record(): Promise<void> {
    setBusy(true);
    const arrived = Object.fromEntries(
      lines.map(({ line_id }) => [line_id, Number(typed[line_id])]),
    );
    const form = { clerk, at: now(), mintId };
    const written = await durably(cache, async () =>
      accept(await receiveTransfer(ledger, form, transfer, arrived)),
    );
    setBusy(false);
    if (!written.ok) return setRefused(written.refusal.code);
    ports.onWritten();
    onDone(arrivalIdOf(transfer.transfer_id));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) record().catch(fail);
  }

  return (
    <form className="stack" onSubmit={submit}>
      <h2>{t("arrival_from", { name: transfer.from.name })}</h2>
      <ul className={styles.lines} aria-label={t("lines")}>
        {lines.map(({ line_id, title, quantity }) => {
          const pieces = typed[line_id] ?? "";
          const off = Number(pieces) - quantity;
          return (
            <li key={line_id} className={styles.line}>
              <span>
                <strong>{title}</strong>
                <small>{t("was_sent", { count: quantity })}</small>
                <small className={styles.off} aria-live="polite">
                  {pieces === "" || off === 0
                    ? null
                    : t(off < 0 ? "arrived_less" : "arrived_more", { count: Math.abs(off) })}
                </small>
              </span>
              <input
                className={styles.pieces}
                inputMode="numeric"
                autoComplete="off"
                placeholder="?"
                aria-label={t("arrived_of", { title })}
                value={pieces}
                onChange={(event) =>
                  setTyped({ ...typed, [line_id]: piecesOf(event.target.value) })
                }
              />
              <Button
                tone="quiet"
                aria-label={t("all_of", { title })}
                onClick={() => setTyped({ ...typed, [line_id]: String(quantity) })}
              >
                {t("all")}
              </Button>
            </li>
          );
        })}
      </ul>
      {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
      <Button type="submit" size="large" wide disabled={!isReady}>
        {t("record_arrival")}
      </Button>
    </form>
  );
}
