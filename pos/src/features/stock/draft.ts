import type { PosCatalogItem } from "@saolang/contracts";
import { promisedOf, type Shelf, takesPromised } from "@saolang/domain/shelf";

/** Goods on a paper that is being written; `pieces` as typed, "" when nothing was. */
export interface DraftLine {
  readonly line_id: string;
  readonly variant_id: string;
  readonly product_id: string;
  readonly title: string;
  readonly producer: string | null;
  readonly pieces: string;
  /** What lay on the shelf by the till when the pieces were counted, and how many of those web orders wait for; null before. */
  readonly shown: number | null;
  readonly promised: number | null;
}

/** A version that showed free pieces as what lay on the shelf kept no `promised`. */
type KeptLine = Omit<DraftLine, "promised"> & Partial<Pick<DraftLine, "promised">>;

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
    promised: null,
  };
  return { ...draft, lines: [line, ...draft.lines] };
}

/** Puts the pieces typed on a line; `counted` is the shelf they are held against, null on a paper that counts nothing. */
export function withPieces(
  draft: Draft,
  lineId: string,
  typed: string,
  counted: Shelf | null,
): Draft {
  const pieces = piecesOf(typed);
  const shelf = pieces === "" ? null : counted;
  const shown = shelf && shelf.onHand;
  const promised = shelf && promisedOf(shelf);
  return {
    ...draft,
    lines: draft.lines.map((line) =>
      line.line_id === lineId ? { ...line, pieces, shown, promised } : line,
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

/** Whether goods may leave: web orders wait for none of the pieces. Not before the till knows its shelf. */
export function mayLeave(
  { lines }: Draft,
  shelfOf: ((variantId: string) => Shelf) | null,
): boolean {
  if (shelfOf === null) return false;
  return lines.every((line) => !takesPromised(shelfOf(line.variant_id), Number(line.pieces)));
}

/**
 * A draft as this window kept it. An earlier version showed what was free as what lay on the shelf: that figure is dropped,
 * the pieces typed stay.
 */
export function readDraft(text: string): Draft {
  // Only the form of goods writes drafts, and what it writes is one.
  const draft = JSON.parse(text) as Omit<Draft, "lines"> & { readonly lines: readonly KeptLine[] };
  return {
    ...draft,
    lines: draft.lines.map(({ promised, ...line }) =>
      promised === undefined ? { ...line, shown: null, promised: null } : { ...line, promised },
    ),
  };
}
