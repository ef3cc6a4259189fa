import { Button, Text } from "@medusajs/ui";
import { createPortal } from "react-dom";
import { Link } from "react-router-dom";
import { useAsked } from "./asked-period";
import { PrintSheet } from "./print-sheet";
import { useCompliance, useShareGoods } from "./use-compliance";
import { useLightTheme } from "./use-light-theme";
import { useWords } from "./use-words";

const mostRows = 1_000;

// The admin's own frame scrolls inside itself, which prints one page: on paper only the report is there.
const paper = `@page { size: A4; margin: 15mm }
@media print { body > *:not(.compliance-print) { display: none !important } html, body { height: auto; overflow: visible } }`;

/** The report over the whole screen as it comes out on paper, with the button that prints it. */
export function PrintScreen() {
  const { t } = useWords();
  useLightTheme();
  const { id, period, search } = useAsked();
  const compliance = useCompliance(id, period);
  const rows = { counts: "all", limit: mostRows, offset: 0 } as const;
  const displayed = useShareGoods(id, period, { list: "displayed", ...rows });
  const sold = useShareGoods(id, period, { list: "sold", ...rows });
  const all = [compliance, displayed, sold];
  const hasFailed = all.some(({ isError }) => isError);
  const isReady = !hasFailed && compliance.data && displayed.data && sold.data;
  return createPortal(
    <div className="compliance-print fixed inset-0 z-50 overflow-auto bg-white text-xs leading-5 text-black print:static print:overflow-visible">
      <style>{paper}</style>
      <div className="mx-auto max-w-[180mm] p-4 print:max-w-none print:p-0">
        <div className="mb-6 flex flex-wrap items-center gap-3 print:hidden">
          <Button size="small" disabled={!isReady} onClick={() => window.print()}>
            {t("compliance.printNow")}
          </Button>
          <Link to={{ pathname: `/sales-points/${id}`, search }} className="underline">
            {t("compliance.back")}
          </Link>
        </div>
        {hasFailed && (
          <div role="alert" className="flex flex-wrap items-center gap-3 print:hidden">
            <Text>{t("compliance.unread")}</Text>
            <Button
              size="small"
              variant="secondary"
              onClick={() => all.forEach(({ refetch }) => void refetch())}
            >
              {t("compliance.again")}
            </Button>
          </div>
        )}
        {!hasFailed && !isReady && <Text role="status">{t("compliance.loading")}</Text>}
        {!hasFailed && compliance.data && displayed.data && sold.data && (
          <PrintSheet compliance={compliance.data} displayed={displayed.data} sold={sold.data} />
        )}
      </div>
    </div>,
    document.body,
  );
}
