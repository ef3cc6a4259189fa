import { type ZipPart, zipOf } from "./zip";

/** A cell: text, a figure, or a formula with the value a program computed, if any. */
export type SheetCell =
  string | number | { readonly formula: string; readonly value?: string } | null;

export interface Workbook {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges?: readonly string[];
  readonly date1904?: boolean;
  /** Texts are kept in the cells instead of the shared table. */
  readonly inline?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function columnName(at: number): string {
  const before = Math.floor(at / 26);
  return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (at % 26));
}

const part = (name: string, xml: string): ZipPart => ({
  name,
  content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
});

const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const relations = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** The parts of a workbook of one sheet. */
export function workbookParts({ rows, merges = [], date1904, inline }: Workbook): ZipPart[] {
  const shared = new Map<string, number>();
  const cellXml = (cell: SheetCell, place: string): string => {
    if (cell === null || cell === "") return "";
    if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
    if (typeof cell === "object") {
      const value = cell.value === undefined ? "" : `<v>${escaped(cell.value)}</v>`;
      return `<c r="${place}" t="str"><f>${escaped(cell.formula)}</f>${value}</c>`;
    }
    if (inline) return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    const at = shared.get(cell) ?? shared.size;
    shared.set(cell, at);
    return `<c r="${place}" t="s"><v>${at}</v></c>`;
  };
  const data = rows.map((cells, at) => {
    const line = at + 1;
    const xml = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${line}`)).join("");
    return `<row r="${line}">${xml}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const texts = [...shared.keys()].map(
    (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
  );
  return [
    part(
      "xl/workbook.xml",
      `<workbook ${main} ${relations}><workbookPr date1904="${date1904 ? 1 : 0}"/>
       <sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
       <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part("xl/sharedStrings.xml", `<sst ${main}>${texts.join("")}</sst>`),
    part(
      "xl/worksheets/sheet1.xml",
      `<worksheet ${main}><sheetData>${data.join("")}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
    ),
  ];
}

export const workbookOf = (workbook: Workbook): Buffer => zipOf(workbookParts(workbook));

/** The same rows as CSV. */
export function csvOf(
  rows: readonly (readonly SheetCell[])[],
  { separator = ",", newline = "\r\n", mark = "" } = {},
): Buffer {
  const cell = (value: SheetCell): string => {
    const text = value === null || typeof value === "object" ? "" : String(value);
    return /[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return Buffer.from(mark + rows.map((row) => row.map(cell).join(separator)).join(newline));
}
