import {
  cleanCell,
  isNumberingLine,
  type ColumnMapping,
  recogniseColumns,
  missingFields,
} from "@saolang/domain/annex";
import { csvRows } from "./csv-rows";
import type { FileRow, FileRows } from "./file-row";
import { maxRows } from "./limits";
import { sniff } from "./sniff";
import { unreadable } from "./unreadable";
import { xlsxRows } from "./xlsx-rows";

/** An annex as a table: its headers, and the rows under them, to be read once. */
export interface AnnexTable {
  readonly headers: readonly string[];
  readonly rows: FileRows;
}

/** Titles, the authority's name and the like stand above the headers. */
const linesSearched = 40;

interface Header {
  readonly headers: readonly string[];
  readonly lastLine: number;
  readonly mapping: ColumnMapping;
}

/** "Điểm" over "A", "B", "C" heads three columns: "Điểm A", … */
function joined(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, at) => {
    const [first, second] = [cleanCell(above[at] ?? ""), cleanCell(below[at] ?? "")];
    return first === second ? first : `${first} ${second}`.trim();
  });
}

const fitOf = (mapping: ColumnMapping): number =>
  Object.keys(mapping).length - 3 * missingFields(mapping).length;

/** The line, or two lines, that name most columns; a line of data names hardly any. */
function findHeader(lines: readonly FileRow[]): Header {
  const candidates = lines.flatMap(({ cells }, at): Header[] => {
    const headers = cells.map(cleanCell);
    const one = { headers, lastLine: at, mapping: recogniseColumns(headers) };
    const below = lines[at + 1];
    if (below === undefined) return [one];
    const both = joined(cells, below.cells);
    return [one, { headers: both, lastLine: at + 1, mapping: recogniseColumns(both) }];
  });
  const [first, ...rest] = candidates;
  if (first === undefined) throw unreadable("import_file_empty");
  return rest.reduce((best, one) => (fitOf(one.mapping) > fitOf(best.mapping) ? one : best), first);
}

async function* under(lines: readonly FileRow[], rest: FileRows): FileRows {
  const [first, ...others] = lines;
  let count = 0;
  if (first !== undefined && !isNumberingLine(first.cells)) yield first;
  yield* others;
  count = lines.length;
  for await (const row of rest) {
    count += 1;
    if (count > maxRows) throw unreadable("import_too_many_rows", { rows: maxRows });
    yield row;
  }
}

/** Opens an annex by its content. Throws UnreadableFile when it is none that can be read. */
export async function openAnnex(path: string): Promise<AnnexTable> {
  const { kind, head } = await sniff(path);
  const rows = kind === "xlsx" ? xlsxRows(path) : csvRows(path, kind, head);
  const lines: FileRow[] = [];
  while (lines.length < linesSearched) {
    const next = await rows.next();
    if (next.done) break;
    lines.push(next.value);
  }
  const { headers, lastLine } = findHeader(lines);
  return { headers, rows: under(lines.slice(lastLine + 1), rows) };
}
