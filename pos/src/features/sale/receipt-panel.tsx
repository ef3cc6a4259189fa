import { dong, sum } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { Icon } from "@saolang/ui/icon";
import { type RefObject, useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { printFrame } from "../../device/print.js";
import type { DeviceRow, ReturnRow, SaleRow } from "../../local/ledger-rows.js";
import { logEntry } from "../../local/log-entry.js";
import type { Ledger } from "../../local/ledger.js";
import { useThrow } from "../../local/use-throw.js";
import { Paper } from "../../pieces/paper.js";
import { useFocus } from "../../pieces/use-focus.js";
import { useShortcut } from "../../pieces/use-shortcut.js";
import { paperOfReturn } from "../return/paper-of-return.js";
import { paperOfSale } from "./paper-of-sale.js";
import styles from "./receipt-panel.module.css";

interface ReceiptPanelProps {
  readonly ledger: Ledger;
  readonly sale: SaleRow | null;
  readonly back: ReturnRow | null;
  readonly device: DeviceRow;
  readonly clerkName: string;
  readonly now: () => Date;
  readonly onNext: () => void;
}

/** What the drawer gives out now: change of a sale, or money for goods that came back. */
function handedOut({ sale, back }: Pick<ReceiptPanelProps, "sale" | "back">) {
  const change = (sale?.payload.tenders ?? []).map((tender) =>
    dong(tender.kind === "cash" ? tender.change : 0),
  );
  const returned = (back?.payload.tenders ?? []).map((tender) =>
    dong(tender.kind === "exchange" ? 0 : tender.amount),
  );
  return { change: sum(change), returned: sum(returned) };
}

/** After "paid": what to hand over, largest of all, the paper, and straight on to the next customer. */
export function ReceiptPanel(props: ReceiptPanelProps) {
  const { ledger, sale, back, device, clerkName, now, onNext } = props;
  const t = useTranslations("receipt");
  const fail = useThrow();
  const frames = [useRef<HTMLIFrameElement>(null), useRef<HTMLIFrameElement>(null)] as const;
  const next = useFocus<HTMLButtonElement>();
  const [isReprint, setReprint] = useState(false);
  // What to hand over comes first; the paper is a page of its own and takes longer than all the rest.
  const hasPaper = useDeferredValue(true, false);
  const papers = useMemo(
    () =>
      [
        sale && { of: sale.payload, layout: paperOfSale(sale, device, isReprint) },
        back && { of: back.payload, layout: paperOfReturn(back, device, isReprint) },
      ].filter((paper) => paper !== null),
    [sale, back, device, isReprint],
  );
  const numbers = papers.map(({ of }) => of.receipt_number);
  const { change, returned } = handedOut(props);
  const given = back === null ? change : returned > 0 ? returned : change;

  async function print(): Promise<void> {
    if (!hasPaper) return;
    if (isReprint) {
      await ledger.log.bulkAdd(
        numbers.map((receipt) => logEntry(now(), clerkName, "reprinted", { receipt })),
      );
    }
    for (const { current } of frames) if (current) await printFrame(current);
    setReprint(true);
  }

  useShortcut("F8", () => void print().catch(fail));

  return (
    <section className={styles.panel} aria-label={t("paper", { number: numbers[0] ?? "" })}>
      <div className={styles.said}>
        <p className={styles.paid} role="status">
          <Icon name="check" /> {sale === null ? t("returned") : t("paid")}
        </p>
        <p className={styles.change}>
          <span>{given === 0 ? t("no_change") : back ? t("given_back") : t("change")}</span>
          {given === 0 ? null : <Amount value={given} />}
        </p>
        <p className={styles.number}>
          {t("number")} {numbers.join(", ")}
        </p>
        <div className={styles.actions}>
          <Button tone="quiet" size="large" onClick={() => void print().catch(fail)}>
            {isReprint ? t("copy") : t("print")} <kbd>F8</kbd>
          </Button>
          <button
            ref={next}
            type="button"
            className={styles.next}
            onClick={onNext}
            onKeyDown={(event) => {
              // The Enter that confirmed the cash may still be held down: it must not skip the change.
              if (event.repeat) event.preventDefault();
            }}
          >
            {t("next")} <kbd>Enter</kbd>
          </button>
        </div>
      </div>
      <div className={styles.papers}>
        {(hasPaper ? papers : []).map(({ of, layout }, at) => (
          <Paper
            key={of.receipt_number}
            ref={frameAt(frames, at)}
            layout={layout}
            title={t("paper", { number: of.receipt_number })}
          />
        ))}
      </div>
    </section>
  );
}

type Frames = readonly [RefObject<HTMLIFrameElement | null>, RefObject<HTMLIFrameElement | null>];

const frameAt = ([first, second]: Frames, at: number) => (at === 0 ? first : second);
