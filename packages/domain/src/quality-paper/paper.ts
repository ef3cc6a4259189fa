import { addDays, businessDayOf, type Day, type Instant } from "../time/index.js";
import type { PaperKind } from "./kinds.js";

export interface QualityPaper {
  readonly id: string;
  readonly producerId: string;
  /** null: it speaks for all goods of the producer. */
  readonly productId: string | null;
  readonly kind: PaperKind;
  readonly number: string;
  readonly issuedBy: string;
  readonly issuedOn: Day;
  /** The last day it counts, inclusive; null: it has no end. */
  readonly validThrough: Day | null;
  readonly withdrawnAt: Instant | null;
}

export type PaperState = "valid" | "expiring" | "expired" | "withdrawn";

/** How early the office is told, so that a renewal is in time; a habit, not a rule of law. */
export const paperExpiringDays = 60;

type PaperValidity = Pick<QualityPaper, "validThrough" | "withdrawnAt">;

/** Where a paper stands on a day: withdrawn from the day of its withdrawal, expired from the day after its last. */
export function paperState({ validThrough, withdrawnAt }: PaperValidity, on: Day): PaperState {
  if (withdrawnAt !== null && businessDayOf(withdrawnAt) <= on) return "withdrawn";
  if (validThrough === null) return "valid";
  if (on > validThrough) return "expired";
  return on >= addDays(validThrough, -paperExpiringDays) ? "expiring" : "valid";
}

/** True while the paper may be shown and relied on. */
export function isPaperValid(
  paper: PaperValidity & Pick<QualityPaper, "issuedOn">,
  on: Day,
): boolean {
  const state = paperState(paper, on);
  return paper.issuedOn <= on && (state === "valid" || state === "expiring");
}

/** The papers that speak for a product: its own, and those for all goods of its producer. */
export function papersFor<Paper extends Pick<QualityPaper, "producerId" | "productId">>(
  papers: readonly Paper[],
  producerId: string,
  productId: string,
): Paper[] {
  return papers.filter(
    (paper) =>
      paper.producerId === producerId &&
      (paper.productId === null || paper.productId === productId),
  );
}
