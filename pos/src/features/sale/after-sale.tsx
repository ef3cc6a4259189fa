import { Button } from "@saolang/ui/button";
import { useTranslations } from "use-intl";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import type { ShownPapers } from "./basket-keeper.js";
import { ReceiptPanel } from "./receipt-panel.js";
import styles from "./sell.module.css";

interface AfterSaleProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly clerkName: string;
  readonly now: () => Date;
  readonly papers: ShownPapers;
  readonly onNext: () => void;
}

/** What was just written, until the next customer: a sale, goods that came back, or both. */
export function AfterSale({ papers, ...props }: AfterSaleProps) {
  const t = useTranslations();
  return (
    <main className={styles.after}>
      <h1 className="visually-hidden">{t("sale.recent")}</h1>
      {(papers.sale ?? papers.back) ? (
        <ReceiptPanel {...props} {...papers} />
      ) : (
        // Not in this ledger: nothing to show, and no reason to keep the next customer waiting.
        <Button size="large" onClick={props.onNext}>
          {t("receipt.next")}
        </Button>
      )}
    </main>
  );
}
