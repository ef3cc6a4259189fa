import { formatTimeOfDay } from "@saolang/domain/time";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { printFrame } from "../../device/print.js";
import type { DeviceRow, SaleRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { Paper } from "../../pieces/paper.js";
import { paperOfSale } from "./paper-of-sale.js";
import styles from "./past-sales.module.css";

interface PastSalesProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly shiftId: string;
  readonly onClose: () => void;
}

function Copy({ sale, device }: { readonly sale: SaleRow; readonly device: DeviceRow }) {
  const t = useTranslations("receipt");
  const fail = useThrow();
  const frame = useRef<HTMLIFrameElement>(null);
  const layout = useMemo(() => paperOfSale(sale, device, true), [sale, device]);
  return (
    <div className={styles.copy}>
      <Paper
        ref={frame}
        layout={layout}
        title={t("paper", { number: sale.payload.receipt_number })}
      />
      <Button
        wide
        onClick={() => {
          if (frame.current) printFrame(frame.current).catch(fail);
        }}
      >
        {t("print")}
      </Button>
    </div>
  );
}

/** The receipts of this shift, to look one up and print it again, marked as a copy. */
export function PastSales({ ledger, device, shiftId, onClose }: PastSalesProps) {
  const t = useTranslations();
  const [picked, setPicked] = useState<SaleRow | null>(null);
  const sales = useLive(
    useCallback(
      () => ledger.sales.where("shiftId").equals(shiftId).reverse().sortBy("counter"),
      [ledger, shiftId],
    ),
  );
  return (
    <Dialog open title={t("sale.recent")} closeLabel={t("receipt.close")} onClose={onClose}>
      {sales?.length === 0 ? <p>{t("sale.recent_none")}</p> : null}
      {picked ? <Copy sale={picked} device={device} /> : null}
      <ul className={styles.sales}>
        {sales?.map((sale) => (
          <li key={sale.saleId}>
            <button type="button" className={styles.sale} onClick={() => setPicked(sale)}>
              <span>{formatTimeOfDay(sale.payload.sold_at)}</span>
              <span>{sale.payload.receipt_number}</span>
              <Amount value={sale.payload.totals.due} />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
