import { type Cell, columnsOf80mm, type Layout, type Row } from "./layout.js";
import { paperCss } from "./paper-css.js";

export interface DocumentOptions {
  readonly title: string;
  /** `@font-face` rules for "Be Vietnam Pro"; without them the paper falls back to the system's font. */
  readonly fontCss?: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const cellHtml = (cell: Cell): string =>
  `<span class="cell c${cell.columns} ${cell.align}">${escape(cell.text)}</span>`;

function rowHtml(row: Row): string {
  if (row.kind === "rule") return "<hr>";
  const look = `row ${row.size}${row.bold ? " bold" : ""}`;
  return `<div class="${look}">${row.cells.map(cellHtml).join("")}</div>`;
}

const widthCss = Array.from(
  { length: columnsOf80mm },
  (_, at) => `.c${at + 1}{flex-basis:calc(100% * ${at + 1} / ${columnsOf80mm})}`,
).join("");

/**
 * A whole HTML page, black on white, 80 mm wide, for a browser's print dialogue or a screen. It holds no script,
 * and every text of it is escaped.
 */
export function receiptDocument(layout: Layout, { title, fontCss = "" }: DocumentOptions): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${fontCss}${paperCss}${widthCss}</style>
</head>
<body${layout.isTraining ? ' class="training"' : ""}>
<main class="paper">
${layout.rows.map(rowHtml).join("\n")}
</main>
</body>
</html>`;
}
