import { Button } from "@saolang/ui/button";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { ReceiptPanel } from "./receipt-panel.js";
import styles from "./sell.module.css";

interface AfterSaleProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly clerkName: string;
  readonly now: () => Date;
  readonly saleId: string | null;
  readonly returnId: string | null;
  readonly onNext: () => void;
}

/** What was just written, until the next customer: a sale, goods that came back, or both. */
export function AfterSale(props: AfterSaleProps) {
  const { ledger, saleId, returnId } = props;
  const t = useTranslations("sale");
  const receipt = useTranslations("receipt");
  const papers = useLive(
    useCallback(
      async () => ({
        sale: saleId === null ? null : ((await ledger.sales.get(saleId)) ?? null),
        back: returnId === null ? null : ((await ledger.returns.get(returnId)) ?? null),
      }),
      [ledger, saleId, returnId],
    ),
  );
  return (
    <main className={styles.after}>
      <h1 className="visually-hidden">{t("recent")}</h1>
      {papers && (papers.sale ?? papers.back) ? <ReceiptPanel {...props} {...papers} /> : null}
      {papers && !papers.sale && !papers.back ? (
        // Not in this ledger: nothing to show, and no reason to keep the next customer waiting.
        <Button size="large" onClick={props.onNext}>
          {receipt("next")}
        </Button>
      ) : null}
    </main>
  );
}
