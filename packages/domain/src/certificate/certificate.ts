import type { Instant, Day } from "../time/index.js";

/** Only these ratings carry a certificate; 1 and 2 stars get none (QĐ 26/2026/QĐ-TTg Art. 3). */
export type StarRating = 3 | 4 | 5;

export const starRatings: readonly StarRating[] = [3, 4, 5];

/** True for 3, 4 or 5; anything else is never shown as stars. */
export function isStarRating(stars: unknown): stars is StarRating {
  return stars === 3 || stars === 4 || stars === 5;
}

/** Who signed: district (until it was abolished in 2025), province, or ministry. */
export type IssuerLevel = "district" | "province" | "ministry";

/** Transitional extension past the last valid day, never automatic (QĐ 26/2026 Art. 12.3). */
export interface CertificateExtension {
  readonly documentNumber: string;
  readonly endsOn: Day;
}

export interface Certificate {
  readonly id: string;
  readonly productId: string;
  readonly producerId: string;
  readonly stars: StarRating;
  readonly decisionNumber: string;
  readonly decidedOn: Day;
  readonly issuedOn: Day;
  /** As printed: names of districts that no longer exist stay as they were. */
  readonly issuedBy: string;
  readonly issuerLevel: IssuerLevel;
  /** The last day on which the certificate counts, inclusive. */
  readonly validThrough: Day;
  /** The instant the revocation takes effect, not the day it was typed in. */
  readonly revokedAt: Instant | null;
  readonly extension: CertificateExtension | null;
  /** Day of issue of the re-rating or upgrade that took its place, for good: its revocation brings nothing back. */
  readonly supersededOn: Day | null;
}

/** The part of a certificate that decides when it counts. */
export type CertificateValidity = Pick<
  Certificate,
  "issuedOn" | "validThrough" | "revokedAt" | "extension" | "supersededOn"
>;
