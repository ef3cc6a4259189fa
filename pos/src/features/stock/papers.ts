import type { PosTransfersAnswer } from "@saolang/contracts";
import type { Ledger } from "../../local/ledger.js";
import { type PaperToWrite, writePaper } from "./write-paper.js";

/** Goods on a paper, as the wire names them. */
export interface PaperGoods {
  readonly line_id: string;
  readonly variant_id: string;
  readonly product_id: string;
  readonly title: string;
}

export type QuantityLine = PaperGoods & { readonly quantity: number };

export type CountedLine = PaperGoods & {
  readonly counted: number;
  /** What the till showed when the number was typed. */
  readonly shown: number;
};

type Point = PosTransfersAnswer["points"][number];
type Incoming = PosTransfersAnswer["incoming"][number];

const piecesOf = (lines: readonly QuantityLine[]): number =>
  lines.reduce((pieces, { quantity }) => pieces + quantity, 0);

const headOf = ({ clerk, at }: PaperToWrite, note: string) => ({
  clerk_id: clerk.id,
  note: note.trim() === "" ? null : note.trim(),
  at: at.toISOString(),
});

/** Goods came in from their producers. */
export function receiveGoods(
  ledger: Ledger,
  form: PaperToWrite,
  note: string,
  lines: readonly QuantityLine[],
): Promise<"written" | "already_written"> {
  const { at, ...head } = headOf(form, note);
  const payload = { ...head, receipt_id: form.paperId, received_at: at, lines: [...lines] };
  return writePaper(ledger, {
    ...form,
    paper: { type: "stock.receive", payload },
    deltas: lines.map(({ line_id, variant_id, quantity }) => {
      return { id: line_id, variantId: variant_id, quantity };
    }),
    act: "goods_received",
    facts: { lines: lines.length, pieces: piecesOf(lines) },
  });
}

/** What lies on the shelf: the figure of the till becomes what was counted, whatever is sold meanwhile. */
export function countGoods(
  ledger: Ledger,
  form: PaperToWrite,
  note: string,
  lines: readonly CountedLine[],
): Promise<"written" | "already_written"> {
  const { at, ...head } = headOf(form, note);
  const payload = { ...head, count_id: form.paperId, counted_at: at, lines: [...lines] };
  const off = lines.filter(({ counted, shown }) => counted !== shown).length;
  return writePaper(ledger, {
    ...form,
    paper: { type: "stock.count", payload },
    deltas: lines.map(({ line_id, variant_id, counted, shown }) => {
      return { id: line_id, variantId: variant_id, quantity: counted - shown };
    }),
    act: "goods_counted",
    facts: { lines: lines.length, off },
  });
}

/** Goods leave for another point. */
export function sendGoods(
  ledger: Ledger,
  form: PaperToWrite,
  note: string,
  lines: readonly QuantityLine[],
  to: Point,
): Promise<"written" | "already_written"> {
  const { at, ...head } = headOf(form, note);
  const payload = {
    ...head,
    transfer_id: form.paperId,
    step: "send" as const,
    moved_at: at,
    other_sales_point_id: to.id,
    lines: [...lines],
  };
  return writePaper(ledger, {
    ...form,
    paper: { type: "stock.transfer", payload },
    transfer: { otherPoint: to.name, sent: {} },
    deltas: lines.map(({ line_id, variant_id, quantity }) => {
      return { id: line_id, variantId: variant_id, quantity: -quantity };
    }),
    act: "goods_sent",
    facts: { to: to.name, lines: lines.length, pieces: piecesOf(lines) },
  });
}

/** The paper of goods that arrive; the transfer's own id is the sender's, also when this till was the sender. */
export const arrivalIdOf = (transferId: string): string => `arrived:${transferId}`;

/** Goods of a transfer arrived: less, more or none of a line is written down as it is. */
export function receiveTransfer(
  ledger: Ledger,
  form: Omit<PaperToWrite, "paperId">,
  incoming: Incoming,
  arrived: Readonly<Record<string, number>>,
): Promise<"written" | "already_written"> {
  const paperId = arrivalIdOf(incoming.transfer_id);
  const { at, ...head } = headOf({ ...form, paperId }, "");
  const lines = incoming.lines.map((line) => ({ ...line, quantity: arrived[line.line_id] ?? 0 }));
  const payload = {
    ...head,
    transfer_id: incoming.transfer_id,
    step: "receive" as const,
    moved_at: at,
    other_sales_point_id: incoming.from.id,
    lines,
  };
  const sent = Object.fromEntries(incoming.lines.map((line) => [line.line_id, line.quantity]));
  const off = lines.filter(({ line_id, quantity }) => quantity !== sent[line_id]).length;
  return writePaper(ledger, {
    ...form,
    paperId,
    paper: { type: "stock.transfer", payload },
    transfer: { otherPoint: incoming.from.name, sent },
    deltas: lines.map(({ line_id, variant_id, quantity }) => {
      return { id: `arrived:${line_id}`, variantId: variant_id, quantity };
    }),
    act: "goods_arrived",
    facts: { from: incoming.from.name, pieces: piecesOf(lines), off },
  });
}
