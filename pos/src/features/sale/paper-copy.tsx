import { Button } from "@saolang/ui/button";
import { useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { printFrame } from "../../device/print.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import { logEntry } from "../../local/log-entry.js";
import type { Ledger } from "../../local/ledger.js";
import { useThrow } from "../../local/use-throw.js";
import { Paper } from "../../pieces/paper.js";
import { paperOfReturn } from "../return/paper-of-return.js";
import type { PastPaper } from "./find-papers.js";
import { paperOfSale } from "./paper-of-sale.js";
import styles from "./past-sales.module.css";

interface PaperCopyProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly clerkName: string;
  readonly now: () => Date;
  readonly paper: PastPaper;
}

/** A receipt once more, marked as a copy; each print is written down. */
export function PaperCopy({ ledger, device, clerkName, now, paper }: PaperCopyProps) {
  const t = useTranslations("receipt");
  const fail = useThrow();
  const frame = useRef<HTMLIFrameElement>(null);
  const layout = useMemo(
    () =>
      paper.kind === "sale"
        ? paperOfSale(paper.row, device, true)
        : paperOfReturn(paper.row, device, true),
    [paper, device],
  );
  const receipt = paper.row.payload.receipt_number;

  async function print(): Promise<void> {
    if (!frame.current) return;
    await ledger.log.add(logEntry(now(), clerkName, "reprinted", { receipt }));
    await printFrame(frame.current);
  }

  return (
    <div className={styles.copy}>
      <Paper ref={frame} layout={layout} title={t("paper", { number: receipt })} />
      <Button wide onClick={() => void print().catch(fail)}>
        {t("copy")}
      </Button>
    </div>
  );
}
