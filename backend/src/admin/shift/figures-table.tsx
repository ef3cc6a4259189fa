import { Badge, Table } from "@medusajs/ui";
import type { AdminShift } from "../../modules/counter/office/read-shift";
import { useFigures } from "../shared/use-figures";
import { figureRows, isDiffering } from "./figure-rows";

// The rows of the admin's design keep a margin of their own; on a telephone the figures need it.
const toTheEdge =
  "[&_td:first-child]:pl-0 [&_td:last-child]:pr-0 [&_th:first-child]:pl-0 [&_th:last-child]:pr-0";

/** The frozen figures of the till beside those of the server. */
export function FiguresTable({ shift }: { readonly shift: AdminShift }) {
  const { t, amount } = useFigures();
  const shown = (figure: number | null, isAmount: boolean): string =>
    isAmount || figure === null ? amount(figure) : String(figure);
  return (
    <Table className="[&_td]:px-2 [&_th]:px-2">
      <Table.Header>
        <Table.Row className={toTheEdge}>
          <Table.HeaderCell>{t("shift.figure")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("shift.ofTill")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("shift.ofServer")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {figureRows(shift).map((row) => (
          <Table.Row key={row.name} className={toTheEdge}>
            <Table.Cell>
              {t(`shift.row.${row.name}`)}
              {isDiffering(row) && (
                <Badge size="2xsmall" color="red" className="ml-2">
                  {t("shift.differs")}
                </Badge>
              )}
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">
              {shown(row.till, row.isAmount)}
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">
              {shown(row.server, row.isAmount)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
