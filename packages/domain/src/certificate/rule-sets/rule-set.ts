import type { ClassificationRule } from "../../classification/product-set.js";
import type { Day } from "../../time/index.js";
import type { IssuerLevel, StarRating } from "../certificate.js";

/** Stars a level of government may grant under a rule set, from its first day unless a later one is named. */
export interface CertifyingRight {
  readonly level: IssuerLevel;
  readonly stars: readonly StarRating[];
  readonly fromOn?: Day;
  readonly source: string;
}

/** The three parts of a rating sheet: product and community, marketing, quality. */
export type RatingPart = "a" | "b" | "c";

/** What one decision of the Prime Minister orders about certificates. A value of null: it orders nothing. */
export interface RuleSet {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** It holds from this day until the next rule set begins. */
  readonly inForceFrom: Day;
  readonly rights: readonly CertifyingRight[];
  /** The most points of each part. */
  readonly parts: Readonly<Record<RatingPart, number>>;
  /** Points from which a product is found to have 3, 4 or 5 stars. */
  readonly thresholds: Readonly<Record<StarRating, number>>;
  /** Months a certificate runs from its day of issue. */
  readonly validMonths: number;
  /** Days before expiry between which the re-rating file is handed in, both inclusive. */
  readonly handIn: { readonly opensDaysBefore: number; readonly closesDaysBefore: number } | null;
  /** Days past expiry within which a transitional extension ends. */
  readonly maxExtensionDays: number | null;
  /** Which list of product sets its files name. */
  readonly classification: ClassificationRule;
}
