import { Table } from "@medusajs/ui";
import type { ReactNode } from "react";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand below each other. */
  readonly isFigure?: boolean;
}

interface RowListProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** The row on a telephone, where there is no room for columns. */
  readonly card: (row: Row) => ReactNode;
}

/** Rows in columns where there is room for them, each on a card of its own where there is not. */
export function RowList<Row extends { readonly id: string }>({
  rows,
  columns,
  card,
}: RowListProps<Row>) {
  const sideOf = ({ isFigure }: Column<Row>) => (isFigure ? "text-right tabular-nums" : "");
  return (
    <>
      <div className="hidden overflow-x-auto md:block">
        <Table>
          <Table.Header className="border-t-0">
            <Table.Row>
              {columns.map((column) => (
                <Table.HeaderCell key={column.title} className={sideOf(column)}>
                  {column.title}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body className="border-b-0">
            {rows.map((row) => (
              <Table.Row key={row.id}>
                {columns.map((column) => (
                  <Table.Cell
                    key={column.title}
                    className={`py-3 pr-4 align-top ${sideOf(column)}`}
                  >
                    {column.cell(row)}
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <ul className="divide-y md:hidden">
        {rows.map((row) => (
          <li key={row.id} className="txt-small flex flex-col items-start gap-1 px-6 py-4">
            {card(row)}
          </li>
        ))}
      </ul>
    </>
  );
}
