import type { Result } from "@saolang/contracts";
import {
  checkCertificate,
  defaultValidThrough,
  type IssuerLevel,
  ruleSetOn,
  type StarRating,
} from "@saolang/domain/certificate";
import { type Day, day } from "@saolang/domain/time";

/** A recognition decision (quyết định công nhận); it covers many products. Days `YYYY-MM-DD`. */
export interface Decision {
  /** As printed: `813/QĐ-UBND`. */
  readonly number: string;
  readonly decided_on: string;
  /** As printed: names of districts that no longer exist stay as they were. */
  readonly issued_by: string;
  readonly issuer_level: IssuerLevel;
}

/** First rating, upgrade (nâng hạng) or re-rating (đánh giá, phân hạng lại): QĐ 26/2026/QĐ-TTg Art. 4. */
export type RatingKind = "first" | "upgrade" | "re_rating";

/** Parts of the score sheet in hundredths of a point: A product and community, B marketing, C quality. */
export interface RatingParts {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** What a decision says of one product of one producer. */
export interface Paper {
  readonly producer_id: string;
  /** As printed in the decision. */
  readonly product_name: string;
  /** The shop's product; null finds it by name, or leaves the paper for goods the shop does not carry. */
  readonly product_id?: string | null;
  readonly set_number: number | null;
  readonly stars: StarRating;
  readonly kind: RatingKind;
  readonly issued_on: string;
  /** The last day it counts; by default what the rule in force on the day of issue gives. */
  readonly valid_through?: string | null;
  readonly dossier_code?: string | null;
  readonly parts?: RatingParts | null;
  readonly potential_five?: boolean;
  /** Five-digit commune of today's list. */
  readonly commune_code?: string | null;
  /** The place as printed where the paper is older than today's communes. */
  readonly former_place?: string | null;
  readonly extension?: { readonly document_number: string; readonly ends_on: string } | null;
}

/** A paper the domain has checked, with everything a default filled in. */
export interface CheckedPaper extends Paper {
  readonly valid_through: Day;
  readonly rule_version: string;
}

/**
 * Checks a paper against the rule in force on the day of its decision. Refuses certificate_stars_invalid,
 * certificate_decision_missing, certificate_days_out_of_order, certificate_issuer_not_entitled (names the rule),
 * certificate_rule_unknown and certificate_extension_invalid.
 */
export function checkPaper(decision: Decision, paper: Paper): Result<CheckedPaper> {
  const { extension } = paper;
  const issuedOn = day(paper.issued_on);
  const validThrough = paper.valid_through
    ? day(paper.valid_through)
    : defaultValidThrough(issuedOn);
  const checked = checkCertificate({
    productId: paper.product_id ?? paper.product_name,
    producerId: paper.producer_id,
    stars: paper.stars,
    decisionNumber: decision.number,
    decidedOn: day(decision.decided_on),
    issuedOn,
    issuedBy: decision.issued_by,
    issuerLevel: decision.issuer_level,
    validThrough,
    revokedAt: null,
    supersededOn: null,
    extension: extension
      ? { documentNumber: extension.document_number, endsOn: day(extension.ends_on) }
      : null,
  });
  if (!checked.ok) return checked;
  const rule = ruleSetOn(day(decision.decided_on));
  if (rule === null) return { ok: false, refusal: { code: "certificate_rule_unknown" } };
  return { ok: true, value: { ...paper, valid_through: validThrough, rule_version: rule.id } };
}
