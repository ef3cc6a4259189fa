import type { Language } from "@saolang/domain/time";
import type { ImportRowLine } from "./read-import";

/** A cell of CSV that no spreadsheet takes for a formula. */
export function csvCell(text: string): string {
  const shown = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/u.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** The first line, behind the mark by which Excel knows UTF-8. */
export function reportHeader(headers: readonly string[], language: Language): string {
  const own =
    language === "vi" ? ["Dòng", "Cần xử lý", "Tình trạng"] : ["Row", "What to do", "State"];
  return `\uFEFF${line([...own, ...headers])}`;
}

const words = {
  vi: { left_out: "đã chọn bỏ", held_back: "chưa ghi được", fine: "ghi được" },
  en: { left_out: "left out by choice", held_back: "held back", fine: "can be applied" },
} as const;

export function reportLine(row: ImportRowLine, width: number, language: Language): string {
  const said = words[language];
  const state =
    row.choice.leave_out === true ? said.left_out : row.is_held_back ? said.held_back : said.fine;
  const cells = Array.from({ length: width }, (_, at) => row.cells[at] ?? "");
  const problems = row.problems.map(({ text }) => text).join(" ");
  return line([String(row.number), problems, state, ...cells]);
}
