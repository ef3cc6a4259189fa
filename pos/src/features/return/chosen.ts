import type { ReturnDraft } from "../../local/ledger-rows.js";
import type { FoundSale } from "./find-sale.js";

type Condition = "sellable" | "damaged";

/** Pieces chosen to come back, by line of the sale and by what state they are in. */
export type Chosen = Readonly<Record<string, Readonly<Record<Condition, number>>>>;

/** Sets the pieces of one state; what is too much together comes off the other state. */
export function pickPieces(
  chosen: Chosen,
  lineId: string,
  left: number,
  condition: Condition,
  pieces: number,
): Chosen {
  const wanted = Math.max(0, Math.min(left, pieces));
  const before = chosen[lineId] ?? { sellable: 0, damaged: 0 };
  const other: Condition = condition === "sellable" ? "damaged" : "sellable";
  const rest = Math.min(before[other], left - wanted);
  const after = { ...before, [condition]: wanted, [other]: rest };
  return { ...chosen, [lineId]: after };
}

/** The draft of what is chosen; null while nothing is. */
export function draftOf(
  { sale, elsewhere }: FoundSale,
  chosen: Chosen,
  said: Pick<ReturnDraft, "returnId" | "reason" | "note">,
  mintId: () => string,
): ReturnDraft | null {
  const lines = sale.lines.flatMap(({ line_id }) =>
    (["sellable", "damaged"] as const)
      .map((condition) => ({ condition, quantity: chosen[line_id]?.[condition] ?? 0 }))
      .filter(({ quantity }) => quantity > 0)
      .map((part) => ({ returnLineId: mintId(), lineId: line_id, ...part })),
  );
  return lines.length === 0 ? null : { ...said, sale, elsewhere, lines };
}
