import type { Day } from "../time/index.js";
import { cleanCell, isBrokenCell, readDay, readPoints } from "./cells.js";
import type { AnnexField, ColumnMapping } from "./columns.js";
import { problem, type Problem } from "./problem.js";

/** The cells of one row by what they say; what cannot be read is noted as a problem. */
export interface CellReader {
  readonly problems: Problem[];
  /** null for an empty cell or a field without a column. */
  readonly text: (field: AnnexField) => string | null;
  readonly day: (field: AnnexField) => Day | null;
  readonly points: (field: AnnexField) => number | null;
  /** What `read` makes of a cell; noted under `code` when it makes nothing of it. */
  readonly as: <Value>(
    field: AnnexField,
    read: (text: string) => Value | null,
    code: Problem["code"],
  ) => Value | null;
}

export function cellReader(
  cells: readonly string[],
  mapping: ColumnMapping,
  headers: readonly string[],
): CellReader {
  const problems: Problem[] = [];
  const headerOf = (field: AnnexField): string => headers[mapping[field] ?? -1] ?? field;
  for (const position of new Set(Object.values(mapping))) {
    const cell = cells[position] ?? "";
    if (isBrokenCell(cell)) {
      problems.push(problem("cell_broken", { column: headers[position] ?? "", cell }));
    }
  }
  const text = (field: AnnexField): string | null => {
    const position = mapping[field];
    if (position === undefined) return null;
    const cell = cleanCell(cells[position] ?? "");
    return cell === "" || cell === "-" || isBrokenCell(cell) ? null : cell;
  };
  const as: CellReader["as"] = (field, read, code) => {
    const cell = text(field);
    if (cell === null) return null;
    const value = read(cell);
    if (value === null) problems.push(problem(code, { cell, column: headerOf(field) }));
    return value;
  };
  return {
    problems,
    text,
    as,
    day: (field) => as(field, readDay, "day_unreadable"),
    points: (field) => as(field, readPoints, "points_unreadable"),
  };
}
