import { maxColumns, maxMerges } from "./limits";
import { unreadable } from "./unreadable";
import type { WorkbookParts } from "./xlsx-parts";
import { readXml } from "./xml";

/** A merged range: the text of its first cell stands for all of it. Positions from 0, rows from 1. */
interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** "BC12" → column 54, row 12. */
export function placeOf(reference: string): { column: number; row: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference);
  if (!match) return null;
  const [, letters = "", row] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column: column - 1, row: Number(row) };
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(":").map(placeOf);
  if (!from || !to) return null;
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

/** The merged ranges of a sheet: they stand behind its rows, so the part is read once before. */
async function mergesOf(parts: WorkbookParts, sheet: string): Promise<Merge[]> {
  const merges: Merge[] = [];
  await readXml(parts.read(sheet), {
    open: (name, { ref }) => {
      if (name !== "mergeCell" || ref === undefined) return;
      const merge = mergeOf(ref);
      if (merge !== null) merges.push(merge);
      if (merges.length > maxMerges) throw unreadable("import_file_unreasonable");
    },
  });
  return merges.sort((a, b) => a.top - b.top);
}

/** Fills merged cells row by row, from the first row down: annexes merge a producer over its products. */
export async function mergeFiller(
  parts: WorkbookParts,
  sheet: string,
): Promise<(row: number, cells: string[]) => void> {
  const waiting = await mergesOf(parts, sheet);
  let next = 0;
  let open: { readonly merge: Merge; readonly text: string }[] = [];
  return (row, cells) => {
    open = open.filter(({ merge }) => merge.bottom >= row);
    for (let merge = waiting[next]; merge !== undefined && merge.top <= row;) {
      const text = merge.top === row ? (cells[merge.left] ?? "") : "";
      if (text !== "") open.push({ merge, text });
      next += 1;
      merge = waiting[next];
    }
    for (const { merge, text } of open) {
      for (let column = merge.left; column <= merge.right && column < maxColumns; column += 1) {
        if ((cells[column] ?? "") === "") cells[column] = text;
      }
    }
  };
}
