import type { Cell, Layout, Row } from "./layout.js";

const lengthOf = (text: string): number => [...text].length;

/** Breaks at spaces; a word longer than the line is cut, never lost. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (lengthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    let rest = [...word];
    while (rest.length > width) {
      lines.push(rest.slice(0, width).join(""));
      rest = rest.slice(width);
    }
    line = rest.join("");
  }
  return [...lines, line];
}

function place(text: string, width: number, align: Cell["align"]): string {
  const free = width - lengthOf(text);
  if (align === "end") return " ".repeat(free) + text;
  const before = align === "center" ? Math.floor(free / 2) : 0;
  return " ".repeat(before) + text + " ".repeat(free - before);
}

function rowLines(row: Row, columns: number): string[] {
  if (row.kind === "rule") return ["-".repeat(columns)];
  const scale = row.size === "large" ? 2 : 1;
  const cells = row.cells.map((cell) => {
    const width = Math.floor(cell.columns / scale);
    return { width, align: cell.align, wrapped: wrap(cell.text, width) };
  });
  const height = Math.max(...cells.map((cell) => cell.wrapped.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell) => place(cell.wrapped[at] ?? "", cell.width, cell.align))
      .join("")
      .trimEnd(),
  );
}

/** The layout as lines of at most `columns` characters (NFC), as a text printer would set it. */
export function layoutLines(layout: Layout): string[] {
  return layout.rows.flatMap((row) => rowLines(row, layout.columns));
}
