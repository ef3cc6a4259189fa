import { Button } from "@medusajs/ui";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { Failure } from "../shared/failure";
import { useLightTheme } from "../sales-point/use-light-theme";
import { Waiting } from "../shared/waiting";
import { ShiftReportView } from "./shift-report";
import { useShift } from "./use-shifts";

// The admin's own frame scrolls inside itself, which prints one page: on paper only the report is there.
const paper = `@page { size: A4; margin: 15mm }
@media print { body > *:not(.shift-print) { display: none !important } html, body { height: auto; overflow: visible } }`;

/** The Z over the whole screen as it comes out on paper, with the button that prints it. */
export function ShiftPrintScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  useLightTheme();
  const { data, error, refetch } = useShift(id);
  return createPortal(
    <div className="shift-print fixed inset-0 z-50 overflow-auto bg-white text-black print:static print:overflow-visible">
      <style>{paper}</style>
      <div className="mx-auto max-w-[180mm] p-4 print:max-w-none print:p-0">
        <div className="mb-6 flex flex-wrap items-center gap-3 print:hidden">
          <Button size="small" disabled={!data} onClick={() => window.print()}>
            {t("shift.printNow")}
          </Button>
          <Link to={`/shifts/${id}`} className="underline">
            {t("shift.backToShift")}
          </Link>
        </div>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Waiting />}
        {data && (
          <>
            <ShiftReportView shift={data.shift} />
            <div className="txt-small mt-8 grid break-inside-avoid grid-cols-2 pb-24 text-center">
              {["signPoint", "signOffice"].map((who) => (
                <p key={who}>
                  <span className="font-medium">{t(`shift.${who}`)}</span>
                  <br />
                  {t("shift.sign")}
                </p>
              ))}
            </div>
          </>
        )}
      </div>
    </div>,
    document.body,
  );
}
