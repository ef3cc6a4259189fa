import type { FileRow, FileRows } from "./file-row";
import { maxCellLength, maxColumns } from "./limits";
import { unreadable } from "./unreadable";
import { mergeFiller, placeOf } from "./xlsx-merges";
import { openWorkbook, type WorkbookParts } from "./xlsx-parts";
import { sharedTexts, visibleSheets } from "./xlsx-workbook";
import { throughXml, type XmlHandler } from "./xml";

/** Figures are kept as doubles: 38.3 is stored as 38.299999999999997, a tax code as 1.06789012E8. */
function figure(value: string): string {
  const number = Number(value);
  return value === "" || Number.isNaN(number) ? value : String(number);
}

interface Cell {
  column: number;
  type: string;
  value: string;
  inline: string;
  hasFormula: boolean;
}

function textOf(cell: Cell, shared: readonly string[]): string {
  // A program that writes workbooks without computing them leaves a formula without its value.
  if (cell.hasFormula && cell.value === "") return "#FORMULA!";
  if (cell.type === "s") return shared[Number(cell.value)] ?? "";
  if (cell.type === "inlineStr") return cell.inline;
  return cell.type === "n" ? figure(cell.value) : cell.value;
}

/** Gathers the rows of a sheet as its XML goes by. */
function rowGatherer(shared: readonly string[], done: (row: FileRow) => void): XmlHandler {
  let number = 0;
  let cells: string[] = [];
  let cell: Cell | null = null;
  let within = "";
  let nextColumn = 0;
  return {
    open: (name, { r, t }) => {
      if (name === "row") {
        number = r === undefined ? number + 1 : Number(r);
        cells = [];
        nextColumn = 0;
      } else if (name === "c") {
        const column = r === undefined ? nextColumn : (placeOf(r)?.column ?? nextColumn);
        nextColumn = column + 1;
        cell = { column, type: t ?? "n", value: "", inline: "", hasFormula: false };
      } else if (name === "f" && cell !== null) cell.hasFormula = true;
      within = name;
    },
    text: (text) => {
      if (cell === null || cell.inline.length > maxCellLength) return;
      if (within === "v") cell.value += text;
      else if (within === "t") cell.inline += text;
    },
    close: (name) => {
      within = "";
      if (name === "c" && cell !== null) {
        const text = textOf(cell, shared).slice(0, maxCellLength);
        if (cell.column < maxColumns && text !== "") {
          while (cells.length < cell.column) cells.push("");
          cells[cell.column] = text;
        }
        cell = null;
      } else if (name === "row") done({ number, cells });
    },
  };
}

async function* sheetRows(
  parts: WorkbookParts,
  sheet: string,
  shared: readonly string[],
): FileRows {
  const fill = await mergeFiller(parts, sheet);
  let gathered: FileRow[] = [];
  const handler = rowGatherer(shared, (row) => gathered.push(row));
  for await (const _ of throughXml(parts.read(sheet), handler)) {
    const ready = gathered;
    gathered = [];
    for (const { number, cells } of ready) {
      const filled = [...cells];
      fill(number, filled);
      const whole = Array.from(filled, (cell) => cell ?? "");
      if (whole.some((cell) => cell.trim() !== "")) yield { number, cells: whole };
    }
  }
}

/** The rows of the first visible sheet of a workbook that has any. */
export async function* xlsxRows(path: string): FileRows {
  const parts = await openWorkbook(path);
  try {
    const sheets = await visibleSheets(parts);
    const shared = await sharedTexts(parts);
    for (const sheet of sheets) {
      let isEmpty = true;
      for await (const row of sheetRows(parts, sheet, shared)) {
        isEmpty = false;
        yield row;
      }
      if (!isEmpty) return;
    }
    throw unreadable("import_file_empty");
  } finally {
    parts.close();
  }
}
