import { formatInstant } from "@saolang/domain/time";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { Pages } from "../../pieces/pages.js";
import rows from "../../pieces/rows.module.css";
import { type ListedPaper, listPapers } from "./list-papers.js";
import { kindOf } from "./slip.js";

interface PaperListProps {
  readonly ledger: Ledger;
  readonly onOpen: (paperId: string) => void;
}

function State({ paper }: { readonly paper: ListedPaper }) {
  const t = useTranslations("stock");
  const { language } = useLanguage();
  const { state, answer } = paper;
  if (state === "pending") return <small>{t("waiting")}</small>;
  if (state === "done") return <small className={rows.good}>{t("confirmed")}</small>;
  const why =
    answer?.outcome === "mismatch" ? t("mismatch") : refusalText(answer?.code ?? "", language);
  return <small className={rows.bad}>{t("refused", { why })}</small>;
}

/** Papers of goods written at this till, the last first, each with what the server says of it. */
export function PaperList({ ledger, onOpen }: PaperListProps) {
  const t = useTranslations("stock");
  const { language } = useLanguage();
  const [page, setPage] = useState(0);
  const shown = useLive(useCallback(() => listPapers(ledger, page), [ledger, page]));
  return (
    <section className="stack" aria-label={t("papers")}>
      <h2>{t("papers")}</h2>
      {shown?.papers.length === 0 ? <p>{t("no_papers")}</p> : null}
      <ul className={rows.rows} aria-live="polite">
        {shown?.papers.map((paper) => (
          <li key={paper.paperId}>
            <button type="button" className={rows.row} onClick={() => onOpen(paper.paperId)}>
              <span>
                <strong>{t(kindOf(paper))}</strong>
                <small>
                  {[
                    paper.transfer?.otherPoint,
                    t("line_count", { count: paper.paper.payload.lines.length }),
                    paper.clerkName,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </span>
              <span>
                <small>{formatInstant(paper.at, language)}</small>
                <State paper={paper} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Pages page={page} hasMore={shown?.hasMore ?? false} onPage={setPage} />
    </section>
  );
}
