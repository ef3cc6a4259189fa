import { businessDayOf, epochMs, type Instant } from "../time/index.js";
import type { CertificateValidity } from "./certificate.js";
import { lastValidOn, reRatingWindow } from "./validity.js";

export type CertificateState =
  "upcoming" | "valid" | "expiring" | "extended" | "expired" | "superseded" | "revoked";

/** True when a revocation has taken effect at the instant. */
function isRevoked(certificate: CertificateValidity, at: Instant): boolean {
  return certificate.revokedAt !== null && epochMs(certificate.revokedAt) <= epochMs(at);
}

/**
 * Where a certificate stands at an instant: "superseded" from its successor's day of issue,
 * "upcoming" before its own, "expiring" once its re-rating file may be handed in, "extended"
 * past its last valid day under an effective extension.
 */
export function certificateState(certificate: CertificateValidity, at: Instant): CertificateState {
  if (isRevoked(certificate, at)) return "revoked";
  const today = businessDayOf(at);
  const { supersededOn, issuedOn, validThrough } = certificate;
  if (supersededOn !== null && supersededOn <= today) return "superseded";
  if (today < issuedOn) return "upcoming";
  if (today > lastValidOn(certificate)) return "expired";
  if (today > validThrough) return "extended";
  return today >= reRatingWindow(validThrough).opensOn ? "expiring" : "valid";
}

/** True while the certificate lets its product show stars. */
export function isValidAt(certificate: CertificateValidity, at: Instant): boolean {
  const state = certificateState(certificate, at);
  return state === "valid" || state === "expiring" || state === "extended";
}
