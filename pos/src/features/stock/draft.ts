import type { PosCatalogItem } from "@saolang/contracts";

/** Goods on a paper that is being written; `pieces` as typed, "" when nothing was. */
export interface DraftLine {
  readonly line_id: string;
  readonly variant_id: string;
  readonly product_id: string;
  readonly title: string;
  readonly producer: string | null;
  readonly pieces: string;
  /** What the till showed when the pieces were typed; null before. */
  readonly shown: number | null;
}

export interface Draft {
  readonly paperId: string;
  readonly note: string;
  readonly toPointId: string;
  readonly lines: readonly DraftLine[];
}

/** One paper takes no more lines. */
export const mostLines = 200;
const mostDigits = 6;

export const emptyDraft = (mintId: () => string): Draft => ({
  paperId: mintId(),
  note: "",
  toPointId: "",
  lines: [],
});

/** Whole pieces of what was typed. */
export const piecesOf = (typed: string): string => typed.replace(/\D/g, "").slice(0, mostDigits);

/** Adds goods on top; goods that are there already get one more piece, or stay as they are when a count is typed. */
export function withGoods(
  draft: Draft,
  item: PosCatalogItem,
  mintId: () => string,
  counts: boolean,
): Draft {
  const known = draft.lines.find(({ variant_id }) => variant_id === item.variant_id);
  if (known) {
    if (counts) return draft;
    return withPieces(draft, known.line_id, String(Number(known.pieces) + 1), null);
  }
  if (draft.lines.length >= mostLines) return draft;
  const line: DraftLine = {
    line_id: mintId(),
    variant_id: item.variant_id,
    product_id: item.product_id,
    title: item.variant_title === null ? item.title : `${item.title} · ${item.variant_title}`,
    producer: item.producer_name,
    pieces: counts ? "" : "1",
    shown: null,
  };
  return { ...draft, lines: [line, ...draft.lines] };
}

export function withPieces(
  draft: Draft,
  lineId: string,
  typed: string,
  shown: number | null,
): Draft {
  const pieces = piecesOf(typed);
  return {
    ...draft,
    lines: draft.lines.map((line) =>
      line.line_id === lineId ? { ...line, pieces, shown: pieces === "" ? null : shown } : line,
    ),
  };
}

export const withoutLine = (draft: Draft, lineId: string): Draft => ({
  ...draft,
  lines: draft.lines.filter(({ line_id }) => line_id !== lineId),
});

/** Whether it can be written: there are goods, and every line says how many. */
export function isWhole({ lines }: Draft, counts: boolean): boolean {
  const isSaid = ({ pieces }: DraftLine): boolean =>
    pieces !== "" && (counts || Number(pieces) > 0);
  return lines.length > 0 && lines.every(isSaid);
}
