import {
  addDays,
  addMonthsClamped,
  businessDayOf,
  type Day,
  epochMs,
  type Instant,
  startOfDayAt,
} from "../time/index.js";
import type { CertificateExtension, CertificateValidity } from "./certificate.js";

/** Months a certificate runs from its day of issue (QĐ 26/2026/QĐ-TTg Art. 4-7). */
const validForMonths = 36;
/** A transitional extension ends at most this many days past expiry (QĐ 26/2026 Art. 12.3). */
const maxExtensionDays = 180;
/** The re-rating file is due from 180 to 120 days before expiry (QĐ 26/2026 Art. 4-7). */
const reRatingOpensDaysBefore = 180;
const reRatingClosesDaysBefore = 120;

/**
 * Last valid day when the paper names none: issue day + 36 months, clamped at month end,
 * minus one day. The careful reading: a decision of 04/02/2020 ended from 04/02/2023.
 */
export function defaultValidThrough(issuedOn: Day): Day {
  return addDays(addMonthsClamped(issuedOn, validForMonths), -1);
}

/** The latest day a transitional extension of this certificate may end on. */
export function latestExtensionEndsOn(validThrough: Day): Day {
  return addDays(validThrough, maxExtensionDays);
}

/** True when an extension has its document number and ends after, but not over 180 days after, expiry. */
export function isExtensionEffective(
  validThrough: Day,
  extension: CertificateExtension | null,
): extension is CertificateExtension {
  return (
    extension !== null &&
    extension.documentNumber.trim() !== "" &&
    extension.endsOn > validThrough &&
    extension.endsOn <= latestExtensionEndsOn(validThrough)
  );
}

/** The last day the certificate counts, an effective extension included. */
export function lastValidOn(certificate: CertificateValidity): Day {
  const { validThrough, extension } = certificate;
  return isExtensionEffective(validThrough, extension) ? extension.endsOn : validThrough;
}

/** The days between which the re-rating file must be handed in, both inclusive. */
export function reRatingWindow(validThrough: Day): { opensOn: Day; closesOn: Day } {
  return {
    opensOn: addDays(validThrough, -reRatingOpensDaysBefore),
    closesOn: addDays(validThrough, -reRatingClosesDaysBefore),
  };
}

export type CertificateState =
  "upcoming" | "valid" | "expiring" | "extended" | "expired" | "revoked";

/** True when a revocation has taken effect at the instant. */
function isRevoked(certificate: CertificateValidity, at: Instant): boolean {
  return certificate.revokedAt !== null && epochMs(certificate.revokedAt) <= epochMs(at);
}

/**
 * Where a certificate stands at an instant: "expiring" from 180 days before its last valid
 * day, "extended" past it under an effective extension, "upcoming" before its day of issue.
 */
export function certificateState(certificate: CertificateValidity, at: Instant): CertificateState {
  if (isRevoked(certificate, at)) return "revoked";
  const today = businessDayOf(at);
  if (today < certificate.issuedOn) return "upcoming";
  if (today > lastValidOn(certificate)) return "expired";
  if (today > certificate.validThrough) return "extended";
  return today >= reRatingWindow(certificate.validThrough).opensOn ? "expiring" : "valid";
}

/** True while the certificate lets its product show stars. */
export function isValidAt(certificate: CertificateValidity, at: Instant): boolean {
  const state = certificateState(certificate, at);
  return state === "valid" || state === "expiring" || state === "extended";
}

/**
 * The instants that bound validity: stars from `fromAt` (inclusive) until `untilAt`
 * (exclusive: 00:00 in Vietnam after the last valid day, or the revocation). null when the
 * certificate never counts, for instance revoked before its day of issue.
 */
export function validityInterval(
  certificate: CertificateValidity,
): { fromAt: Date; untilAt: Date } | null {
  const fromAt = startOfDayAt(certificate.issuedOn);
  const expiresAt = startOfDayAt(addDays(lastValidOn(certificate), 1));
  const revokedMs = certificate.revokedAt === null ? Infinity : epochMs(certificate.revokedAt);
  const untilAt = revokedMs < expiresAt.getTime() ? new Date(revokedMs) : expiresAt;
  return fromAt < untilAt ? { fromAt, untilAt } : null;
}

/** The next instant after `at` at which isValidAt changes; null when it never will again. */
export function nextChangeAt(certificate: CertificateValidity, at: Instant): Date | null {
  const interval = validityInterval(certificate);
  if (interval === null) return null;
  const now = epochMs(at);
  if (now < interval.fromAt.getTime()) return interval.fromAt;
  return now < interval.untilAt.getTime() ? interval.untilAt : null;
}
