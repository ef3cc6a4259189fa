import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminShift } from "../../modules/counter/office/read-shift";
import { FiguresTable } from "./figures-table";
import { LateList, ShiftFacts, ShiftGaps, ShiftMoves } from "./shift-facts";

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="break-inside-avoid px-6 py-4 print:px-0">
      <h2 className="mb-2 font-medium">{title}</h2>
      {children}
    </section>
  );
}

/** The whole Z: the same parts on the screen and on paper. */
export function ShiftReportView({ shift }: { readonly shift: AdminShift }) {
  const { t } = useTranslation();
  const isOpen = shift.closed_at === null;
  return (
    <div className="txt-small divide-y">
      <Part title={t("shift.report")}>
        <ShiftFacts shift={shift} />
      </Part>
      <Part title={t("shift.figures")}>
        {shift.till_figures === null && (
          <p className="mb-2">{t(isOpen ? "shift.openNow" : "shift.noTill")}</p>
        )}
        <div className="overflow-x-auto">
          <FiguresTable shift={shift} />
        </div>
      </Part>
      <Part title={t("shift.gapsTitle")}>
        <ShiftGaps shift={shift} />
      </Part>
      <Part title={t("shift.moves")}>
        <ShiftMoves shift={shift} />
      </Part>
      <Part title={t("shift.lateSales")}>
        <LateList facts={shift.late_sales} />
      </Part>
      <Part title={t("shift.lateReturns")}>
        <LateList facts={shift.late_returns} />
      </Part>
    </div>
  );
}
