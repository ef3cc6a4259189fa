import { dong, sum } from "@saolang/domain/money";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { Icon } from "@saolang/ui/icon";
import { useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { printFrame } from "../../device/print.js";
import type { DeviceRow, SaleRow } from "../../local/ledger-rows.js";
import { useThrow } from "../../local/use-throw.js";
import { useFocus } from "../../pieces/use-focus.js";
import { useShortcut } from "../../pieces/use-shortcut.js";
import { Paper } from "../../pieces/paper.js";
import { paperOfSale } from "./paper-of-sale.js";
import styles from "./receipt-panel.module.css";

interface ReceiptPanelProps {
  readonly sale: SaleRow;
  readonly device: DeviceRow;
  readonly onNext: () => void;
}

/** After "paid": the change to hand back, largest of all, the paper, and straight on to the next customer. */
export function ReceiptPanel({ sale, device, onNext }: ReceiptPanelProps) {
  const t = useTranslations("receipt");
  const fail = useThrow();
  const frame = useRef<HTMLIFrameElement>(null);
  const next = useFocus<HTMLButtonElement>();
  const [isReprint, setReprint] = useState(false);
  const layout = useMemo(() => paperOfSale(sale, device, isReprint), [sale, device, isReprint]);
  const change = sum(
    sale.payload.tenders.map((tender) => dong(tender.kind === "cash" ? tender.change : 0)),
  );
  const number = sale.payload.receipt_number;

  async function print(): Promise<void> {
    if (!frame.current) return;
    await printFrame(frame.current);
    setReprint(true);
  }

  useShortcut("F8", () => void print().catch(fail));

  return (
    <section className={styles.panel} aria-label={t("paper", { number })}>
      <div className={styles.said}>
        <p className={styles.paid} role="status">
          <Icon name="check" /> {t("paid")}
        </p>
        <p className={styles.change}>
          <span>{change === 0 ? t("no_change") : t("change")}</span>
          {change === 0 ? null : <Amount value={change} />}
        </p>
        <p className={styles.number}>
          {t("number")} {number}
        </p>
        <div className={styles.actions}>
          <Button tone="quiet" size="large" onClick={() => void print().catch(fail)}>
            {t("print")} <kbd>F8</kbd>
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
      <Paper ref={frame} layout={layout} title={t("paper", { number })} />
    </section>
  );
}
