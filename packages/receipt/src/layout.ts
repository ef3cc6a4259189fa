/** Characters of normal size across an 80 mm roll (72 mm printed, 12 dots each). */
export const columnsOf80mm = 48;

/** "large" takes two columns for each character; "small" is a matter of looks only. */
export type Size = "small" | "normal" | "large";

/** One box of a row. `columns` is its share of the row's width; text wraps inside it. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly align: "start" | "center" | "end";
}

/** A row of the paper: cells side by side, or a rule across it. */
export type Row =
  | {
      readonly kind: "cells";
      readonly cells: readonly Cell[];
      readonly size: Size;
      readonly bold: boolean;
    }
  | { readonly kind: "rule" };

/** What a receipt says and where, before any choice of HTML, raster or printer language. */
export interface Layout {
  readonly columns: number;
  readonly rows: readonly Row[];
  /** Made in training: the page carries a watermark. */
  readonly isTraining?: boolean;
}

interface Look {
  readonly size?: Size;
  readonly bold?: boolean;
}

const cellsRow = (cells: readonly Cell[], look: Look): Row => ({
  kind: "cells",
  // One normal form, so that a letter with stacked marks is one character on every printer.
  cells: cells.map((cell) => ({ ...cell, text: cell.text.normalize("NFC") })),
  size: look.size ?? "normal",
  bold: look.bold ?? false,
});

/** A line right across the paper. */
export const rule: Row = { kind: "rule" };

/** Text over the whole width, in the middle. */
export function centred(text: string, look: Look = {}): Row {
  return cellsRow([{ text, columns: columnsOf80mm, align: "center" }], look);
}

/** Text over the whole width, from the left. */
export function plain(text: string, look: Look = {}): Row {
  return cellsRow([{ text, columns: columnsOf80mm, align: "start" }], look);
}

/** What it is on the left, how much on the right; 18 columns hold "999.999.999.999 ₫". */
export function pair(left: string, right: string, look: Look = {}): Row {
  return twoCells(left, right, 18, look);
}

/** What it is on the left, words about it on the right: a name, a number, a time. */
export function detail(left: string, right: string): Row {
  return twoCells(left, right, 28, {});
}

function twoCells(left: string, right: string, end: number, look: Look): Row {
  return cellsRow(
    [
      { text: left, columns: columnsOf80mm - end, align: "start" },
      { text: right, columns: end, align: "end" },
    ],
    look,
  );
}

/** Three equal columns, the figures to the right: a note, how many, how much. */
export function thirds(texts: readonly [string, string, string], look: Look = {}): Row {
  const columns = columnsOf80mm / 3;
  return cellsRow(
    texts.map((text) => ({ text, columns, align: "end" })),
    look,
  );
}
