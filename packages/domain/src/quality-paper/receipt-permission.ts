import { governingCertificate, lastValidOn, type RatedCertificate } from "../certificate/index.js";
import { businessDayOf, type Day, epochMs, type Instant } from "../time/index.js";
import { isPaperValid, paperState, type QualityPaper } from "./paper.js";
import { paperRuleOn } from "./rules.js";

/** What happens to goods whose papers have lapsed: the office is warned, or the goods are not received. */
export type ReceiptMode = "warn" | "block";

/** The certificate that counted last, when none counts now. */
export interface LapsedCertificate {
  readonly certificateId: string;
  readonly state: "expired" | "revoked";
  readonly lastDayOn: Day;
}

export type ReceiptReason =
  | ({ readonly about: "certificate" } & LapsedCertificate)
  | {
      readonly about: "paper";
      readonly paper: QualityPaper;
      readonly state: "expired" | "withdrawn";
      /** Its last day, or the day it was withdrawn. */
      readonly lastDayOn: Day;
    };

export interface ReceiptPermission {
  readonly outcome: "allowed" | "warned" | "blocked";
  readonly reasons: readonly ReceiptReason[];
}

export interface ReceiptFacts {
  /** The papers that speak for the goods; see `papersFor`. */
  readonly papers: readonly QualityPaper[];
  readonly certificateLapsed: LapsedCertificate | null;
  readonly on: Day;
  readonly mode: ReceiptMode;
}

/** The certificate of a product and producer that ended; null when one counts at the instant, or none ever did. */
export function lapsedCertificate(
  certificates: readonly RatedCertificate[],
  productId: string,
  producerId: string,
  at: Instant,
): LapsedCertificate | null {
  if (governingCertificate(certificates, productId, producerId, at) !== null) return null;
  const ended = certificates
    .filter((one) => one.productId === productId && one.producerId === producerId)
    .map((one): LapsedCertificate => {
      const isRevoked = one.revokedAt !== null && epochMs(one.revokedAt) <= epochMs(at);
      const expiresOn = lastValidOn(one);
      const revokedOn = isRevoked && one.revokedAt !== null ? businessDayOf(one.revokedAt) : null;
      return revokedOn !== null && revokedOn <= expiresOn
        ? { certificateId: one.id, state: "revoked", lastDayOn: revokedOn }
        : { certificateId: one.id, state: "expired", lastDayOn: expiresOn };
    })
    // A certificate whose first day is still to come has not lapsed.
    .filter(({ state, lastDayOn }) => state === "revoked" || lastDayOn < businessDayOf(at));
  return latest(ended);
}

function latest<Ended extends { readonly lastDayOn: Day }>(ended: readonly Ended[]): Ended | null {
  return ended.reduce<Ended | null>(
    (last, one) => (last === null || one.lastDayOn > last.lastDayOn ? one : last),
    null,
  );
}

type PaperReason = Extract<ReceiptReason, { about: "paper" }>;

function lapsedPaper(paper: QualityPaper, on: Day): PaperReason | null {
  const state = paperState(paper, on);
  if (state === "withdrawn" && paper.withdrawnAt !== null) {
    return { about: "paper", paper, state, lastDayOn: businessDayOf(paper.withdrawnAt) };
  }
  if (state === "expired" && paper.validThrough !== null) {
    return { about: "paper", paper, state, lastDayOn: paper.validThrough };
  }
  return null;
}

/** For each thing that has to be proved and was: the paper that proved it last, when none does any more. */
function unprovedReasons(papers: readonly QualityPaper[], on: Day): PaperReason[] {
  const proofOf = (paper: QualityPaper) => paperRuleOn(paper.kind, on)?.blocksReceiptsAs ?? null;
  const proofs = new Set(papers.map(proofOf));
  return [...proofs].flatMap((proof) => {
    if (proof === null) return [];
    const own = papers.filter((paper) => proofOf(paper) === proof);
    if (own.some((paper) => isPaperValid(paper, on))) return [];
    return latest(own.flatMap((paper) => lapsedPaper(paper, on) ?? [])) ?? [];
  });
}

/**
 * Rule 17: a producer's certificate or food-safety paper that lapsed blocks new receipts (or warns), never the return of
 * goods, which does not ask. A renewed or equivalent paper lifts it; goods that never had such a paper are let in.
 */
export function receiptPermission({
  papers,
  certificateLapsed,
  on,
  mode,
}: ReceiptFacts): ReceiptPermission {
  const reasons: ReceiptReason[] = unprovedReasons(papers, on);
  if (certificateLapsed !== null) reasons.push({ about: "certificate", ...certificateLapsed });
  if (reasons.length === 0) return { outcome: "allowed", reasons };
  return { outcome: mode === "block" ? "blocked" : "warned", reasons };
}
