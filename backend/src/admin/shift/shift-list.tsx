import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminShiftRow } from "../../modules/counter/office/shift-row";
import { useFigures } from "../shared/use-figures";
import { ShiftBadges } from "./shift-badges";

type Of = { readonly shift: AdminShiftRow };
interface ListProps {
  readonly shifts: readonly AdminShiftRow[];
}

function When({ shift }: Of) {
  const { t, instant } = useFigures();
  const closed = shift.closed_at === null ? t("shift.notClosed") : instant(shift.closed_at);
  return (
    <Link className="text-ui-fg-interactive font-medium" to={`/shifts/${shift.id}`}>
      {`${instant(shift.opened_at)} – ${closed}`}
    </Link>
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

/** On a wide screen. */
export function ShiftTable({ shifts }: ListProps) {
  const { t } = useFigures();
  const columns = ["when", "point", "till", "who", "sales", "difference", "state"];
  return (
    <div className="hidden overflow-x-auto md:block">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{t(`shift.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shifts.map((shift) => (
            <Table.Row key={shift.id} className="[&>td]:py-3 [&>td]:align-top">
              <Table.Cell>
                <When shift={shift} />
              </Table.Cell>
              <Table.Cell title={shift.sales_point.name}>{shift.sales_point.code}</Table.Cell>
              <Table.Cell>{`${shift.till.letter} · ${shift.till.label}`}</Table.Cell>
              <Table.Cell>{clerks(shift)}</Table.Cell>
              <Table.Cell>
                <Sales shift={shift} />
              </Table.Cell>
              <Table.Cell>
                <Difference shift={shift} />
              </Table.Cell>
              <Table.Cell>
                <ShiftBadges shift={shift} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

/** On a telephone. */
export function ShiftCards({ shifts }: ListProps) {
  const { t } = useFigures();
  return (
    <ul className="divide-y md:hidden">
      {shifts.map((shift) => (
        <li key={shift.id} className="txt-small flex flex-col items-start gap-1 px-6 py-4">
          <When shift={shift} />
          <span>{`${shift.sales_point.code} · ${t("shift.tillName", shift.till)}`}</span>
          <span>{clerks(shift)}</span>
          <Sales shift={shift} />
          <span>
            {t("shift.difference")}: <Difference shift={shift} />
          </span>
          <ShiftBadges shift={shift} />
        </li>
      ))}
    </ul>
  );
}
