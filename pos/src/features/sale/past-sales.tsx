import { dong, negate } from "@saolang/domain/money";
import { formatInstant } from "@saolang/domain/time";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { Field } from "@saolang/ui/field";
import { useCallback, useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useLanguage } from "../../messages/language.js";
import { exceededReturns } from "../return/exceeded.js";
import { findPapers, papersShown, type PastPaper } from "./find-papers.js";
import { PaperCopy } from "./paper-copy.js";
import styles from "./past-sales.module.css";

interface PastSalesProps {
  readonly ledger: Ledger;
  readonly device: DeviceRow;
  readonly clerkName: string;
  readonly now: () => Date;
  /** Goods of this receipt come back. */
  readonly onReturn: (receiptNumber: string) => void;
  readonly onClose: () => void;
}

interface RowProps {
  readonly paper: PastPaper;
  readonly isExceeded: boolean;
  readonly onPick: () => void;
}

function PaperRow({ paper, isExceeded, onPick }: RowProps) {
  const t = useTranslations("papers");
  const { language } = useLanguage();
  const { payload } = paper.row;
  const due = dong(payload.totals.due);
  const at = "sold_at" in payload ? payload.sold_at : payload.returned_at;
  return (
    <button type="button" className={styles.sale} onClick={onPick}>
      <span className={styles.what}>
        <strong>{payload.receipt_number}</strong>
        <small>
          {"sale_receipt_number" in payload
            ? t("return_of", { number: payload.sale_receipt_number })
            : payload.lines.map(({ title }) => title).join(", ")}
        </small>
      </span>
      <span>{formatInstant(at, language)}</span>
      <Amount value={paper.kind === "return" ? negate(due) : due} />
      {isExceeded && "sale_receipt_number" in payload ? (
        <span className={styles.exceeded}>
          {t("exceeded", { number: payload.sale_receipt_number })}
        </span>
      ) : null}
    </button>
  );
}

/** The receipts of this till, over all shifts: look one up, print it again, take goods of it back. */
export function PastSales(props: PastSalesProps) {
  const { ledger, onReturn, onClose } = props;
  const t = useTranslations();
  const [query, setQuery] = useState("");
  const [picked, setPicked] = useState<PastPaper | null>(null);
  const sought = useDeferredValue(query);
  const papers = useLive(useCallback(() => findPapers(ledger, sought), [ledger, sought]));
  const exceeded = useLive(useCallback(() => exceededReturns(ledger), [ledger]));
  const exceededIds = new Set(exceeded?.map(({ returnId }) => returnId));
  return (
    <Dialog open title={t("sale.recent")} closeLabel={t("receipt.close")} onClose={onClose}>
      {picked ? (
        <>
          <PaperCopy key={picked.row.counter} paper={picked} {...props} />
          <div className="stack">
            {picked.kind === "sale" ? (
              <Button tone="quiet" wide onClick={() => onReturn(picked.row.payload.receipt_number)}>
                {t("papers.return")}
              </Button>
            ) : null}
            <Button tone="plain" onClick={() => setPicked(null)}>
              {t("papers.back")}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Field
            label={t("papers.search")}
            name="find-paper"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {papers?.length === 0 ? (
            <p role="status">{t(sought.trim() === "" ? "papers.none" : "papers.nothing")}</p>
          ) : null}
          <ul className={styles.sales}>
            {papers?.map((paper) => (
              <li key={paper.row.counter}>
                <PaperRow
                  paper={paper}
                  isExceeded={paper.kind === "return" && exceededIds.has(paper.row.returnId)}
                  onPick={() => setPicked(paper)}
                />
              </li>
            ))}
          </ul>
          {papers?.length === papersShown ? (
            <p>{t("papers.more", { count: papersShown })}</p>
          ) : null}
        </>
      )}
    </Dialog>
  );
}
