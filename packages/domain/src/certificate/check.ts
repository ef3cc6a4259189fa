import { accept, refuse, type Result } from "../result/index.js";
import { type Certificate, isStarRating } from "./certificate.js";
import { whoMayCertify } from "./issuer.js";
import { isExtensionEffective, latestExtensionEndsOn } from "./validity.js";

export type CertificateRefusal =
  | "certificate_stars_invalid"
  | "certificate_decision_missing"
  | "certificate_days_out_of_order"
  | "certificate_issuer_not_entitled"
  | "certificate_extension_invalid";

/**
 * Checks a certificate before it is stored: stars 3 to 5, a decision number, days in order
 * (decided, issued, valid through), an issuer entitled on the day of decision, and an
 * extension with its document number that ends at most 180 days past expiry.
 */
export function checkCertificate<Paper extends Omit<Certificate, "id">>(
  certificate: Paper,
): Result<Paper, CertificateRefusal> {
  const { stars, decidedOn, issuedOn, validThrough, extension } = certificate;
  if (!isStarRating(stars)) return refuse("certificate_stars_invalid", { stars });
  if (certificate.decisionNumber.trim() === "") return refuse("certificate_decision_missing");
  if (decidedOn > issuedOn || issuedOn > validThrough) {
    return refuse("certificate_days_out_of_order", { decidedOn, issuedOn, validThrough });
  }
  const entitled = whoMayCertify(stars, decidedOn);
  if (!entitled.includes(certificate.issuerLevel)) {
    return refuse("certificate_issuer_not_entitled", {
      stars,
      decidedOn,
      issuerLevel: certificate.issuerLevel,
      entitled,
    });
  }
  if (extension !== null && !isExtensionEffective(validThrough, extension)) {
    return refuse("certificate_extension_invalid", {
      latestEndsOn: latestExtensionEndsOn(validThrough),
    });
  }
  return accept(certificate);
}

const knownDecisionNumber = /^\d{1,5}\/QĐ-(?:UBND|BNN[A-Z-]*)$/u;

/** True for the usual form "813/QĐ-UBND"; other forms exist, so this warns and never refuses. */
export function isUsualDecisionNumber(decisionNumber: string): boolean {
  return knownDecisionNumber.test(decisionNumber.normalize("NFC").trim());
}
