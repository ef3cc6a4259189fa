import type { AdminShiftRow } from "../../modules/counter/office/shift-row";
import { RowList } from "../shared/row-list";
import { TextLink } from "../shared/text-link";
import { useFigures } from "../shared/use-figures";
import { ShiftBadges } from "./shift-badges";

type Of = { readonly shift: AdminShiftRow };

function When({ shift }: Of) {
  const { t, instant } = useFigures();
  const closed = shift.closed_at === null ? t("shift.notClosed") : instant(shift.closed_at);
  return (
    <TextLink to={`/shifts/${shift.id}`}>
      <span className="whitespace-nowrap">{`${instant(shift.opened_at)} –`}</span>{" "}
      <span className="whitespace-nowrap">{closed}</span>
    </TextLink>
  );
}

function Where({ shift: { sales_point, till } }: Of) {
  const { t } = useFigures();
  return (
    <div className="flex flex-col">
      <span>{`${sales_point.code} · ${sales_point.name}`}</span>
      <span className="text-ui-fg-subtle">{t("shift.tillName", till)}</span>
    </div>
  );
}

function Sales({ shift }: Of) {
  const { t, amount } = useFigures();
  return (
    <div className="flex flex-col">
      <span className="tabular-nums">{amount(shift.sales_total)}</span>
      <span className="text-ui-fg-subtle">
        {t("shift.salesCount", { count: shift.sale_count })}
      </span>
      {shift.late_count > 0 && (
        <span className="text-ui-fg-error">
          {t("shift.lateCount", { count: shift.late_count })}
        </span>
      )}
    </div>
  );
}

function Difference({ shift }: Of) {
  const { amount } = useFigures();
  const isOff = shift.difference !== null && shift.difference !== 0;
  return (
    <span className={`tabular-nums ${isOff ? "text-ui-fg-error" : ""}`}>
      {amount(shift.difference)}
    </span>
  );
}

const clerks = ({ opened_by_name, closed_by_name }: AdminShiftRow): string =>
  [...new Set([opened_by_name, closed_by_name])].filter(Boolean).join(" → ");

/** Every shift: when, where, by whom, what was sold and what was missing. */
export function ShiftList({ shifts }: { readonly shifts: readonly AdminShiftRow[] }) {
  const { t } = useFigures();
  const columns = [
    { title: t("shift.when"), cell: (shift: AdminShiftRow) => <When shift={shift} /> },
    { title: t("shift.at"), cell: (shift: AdminShiftRow) => <Where shift={shift} /> },
    { title: t("shift.who"), cell: clerks },
    {
      title: t("shift.sales"),
      isFigure: true,
      cell: (shift: AdminShiftRow) => <Sales shift={shift} />,
    },
    {
      title: t("shift.difference"),
      isFigure: true,
      cell: (shift: AdminShiftRow) => <Difference shift={shift} />,
    },
    { title: t("shift.state"), cell: (shift: AdminShiftRow) => <ShiftBadges shift={shift} /> },
  ];
  return (
    <RowList
      rows={shifts}
      columns={columns}
      card={(shift) => (
        <>
          <When shift={shift} />
          <Where shift={shift} />
          <span>{clerks(shift)}</span>
          <Sales shift={shift} />
          {shift.difference !== null && (
            <span>
              {t("shift.difference")}: <Difference shift={shift} />
            </span>
          )}
          <ShiftBadges shift={shift} />
        </>
      )}
    />
  );
}
