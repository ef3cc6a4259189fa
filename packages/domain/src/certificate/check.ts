import { accept, refuse, type Result } from "../result/index.js";
import { type Certificate, isStarRating } from "./certificate.js";
import { whoMayCertify } from "./issuer.js";
import { ruleSetOn } from "./rule-lookup.js";
import { ruleSets } from "./rule-sets/index.js";
import type { RuleSet } from "./rule-sets/rule-set.js";
import { isExtensionEffective, latestExtensionEndsOn } from "./validity.js";

export type CertificateRefusal =
  | "certificate_stars_invalid"
  | "certificate_decision_missing"
  | "certificate_days_out_of_order"
  | "certificate_rule_unknown"
  | "certificate_issuer_not_entitled"
  | "certificate_extension_invalid";

/**
 * Checks a certificate before it is stored: stars 3 to 5, a decision number, days in order
 * (decided, issued, valid through), an issuer entitled by the rule set of the day of decision,
 * and an extension with its document number that ends within the days the rules allow.
 */
export function checkCertificate<Paper extends Omit<Certificate, "id">>(
  certificate: Paper,
  rules: readonly RuleSet[] = ruleSets,
): Result<Paper, CertificateRefusal> {
  const { stars, decidedOn, issuedOn, validThrough, extension } = certificate;
  if (!isStarRating(stars)) return refuse("certificate_stars_invalid", { stars });
  if (certificate.decisionNumber.trim() === "") return refuse("certificate_decision_missing");
  if (decidedOn > issuedOn || issuedOn > validThrough) {
    return refuse("certificate_days_out_of_order", { decidedOn, issuedOn, validThrough });
  }
  const rule = ruleSetOn(decidedOn, rules);
  if (rule === null) return refuse("certificate_rule_unknown", { decidedOn });
  const entitled = whoMayCertify(stars, decidedOn, rules);
  if (!entitled.includes(certificate.issuerLevel)) {
    return refuse("certificate_issuer_not_entitled", {
      stars,
      decidedOn,
      issuerLevel: certificate.issuerLevel,
      entitled,
      rule: rule.id,
      ruleTitle: rule.title,
    });
  }
  if (extension !== null && !isExtensionEffective(validThrough, extension, rules)) {
    return refuse("certificate_extension_invalid", {
      latestEndsOn: latestExtensionEndsOn(validThrough, rules),
    });
  }
  return accept(certificate);
}

const knownDecisionNumber = /^\d{1,5}\/QĐ-(?:UBND|BNN[A-Z-]*)$/u;

/** True for the usual form "813/QĐ-UBND"; other forms exist, so this warns and never refuses. */
export function isUsualDecisionNumber(decisionNumber: string): boolean {
  return knownDecisionNumber.test(decisionNumber.normalize("NFC").trim());
}
