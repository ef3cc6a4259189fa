import {
  addDays,
  addMonthsClamped,
  type Day,
  earlierDay,
  epochMs,
  type Instant,
  startOfDayAt,
} from "../time/index.js";
import type { CertificateExtension, CertificateValidity } from "./certificate.js";
import { orderedOn } from "./rule-lookup.js";
import { ruleSets } from "./rule-sets/index.js";
import type { RuleSet } from "./rule-sets/rule-set.js";

/**
 * Last valid day when the paper names none: issue day + the months of the rule set in force
 * then, clamped at month end, minus one day. The careful reading: a decision of 04/02/2020
 * ended from 04/02/2023.
 */
export function defaultValidThrough(issuedOn: Day, rules: readonly RuleSet[] = ruleSets): Day {
  const months = orderedOn(issuedOn, (rule) => rule.validMonths, rules);
  if (months === null) throw new RangeError("no rule set names the term of a certificate");
  return addDays(addMonthsClamped(issuedOn, months), -1);
}

/** The latest day a transitional extension of this certificate may end on. */
export function latestExtensionEndsOn(
  validThrough: Day,
  rules: readonly RuleSet[] = ruleSets,
): Day {
  return addDays(
    validThrough,
    orderedOn(validThrough, (rule) => rule.maxExtensionDays, rules) ?? 0,
  );
}

/** True when an extension has its document number and ends after expiry, within the days the rules allow. */
export function isExtensionEffective(
  validThrough: Day,
  extension: CertificateExtension | null,
  rules: readonly RuleSet[] = ruleSets,
): extension is CertificateExtension {
  return (
    extension !== null &&
    extension.documentNumber.trim() !== "" &&
    extension.endsOn > validThrough &&
    extension.endsOn <= latestExtensionEndsOn(validThrough, rules)
  );
}

/** The last day the paper alone counts, an effective extension included. */
function paperEndsOn({ validThrough, extension }: CertificateValidity): Day {
  return isExtensionEffective(validThrough, extension) ? extension.endsOn : validThrough;
}

/** The last day the certificate counts: an effective extension included, and none from its successor's on. */
export function lastValidOn(certificate: CertificateValidity): Day {
  const { supersededOn } = certificate;
  const endsOn = paperEndsOn(certificate);
  return supersededOn === null ? endsOn : earlierDay(endsOn, addDays(supersededOn, -1));
}

/**
 * The days between which the re-rating file must be handed in, both inclusive, by the rule
 * set that judges the re-rating: the one in force on the last valid day.
 */
export function reRatingWindow(
  validThrough: Day,
  rules: readonly RuleSet[] = ruleSets,
): { opensOn: Day; closesOn: Day } {
  const handIn = orderedOn(validThrough, (rule) => rule.handIn, rules);
  if (handIn === null) throw new RangeError("no rule set names the days of a re-rating file");
  return {
    opensOn: addDays(validThrough, -handIn.opensDaysBefore),
    closesOn: addDays(validThrough, -handIn.closesDaysBefore),
  };
}

/**
 * The instants that bound validity: stars from `fromAt` (inclusive) until `untilAt`
 * (exclusive: 00:00 in Vietnam after the last valid day, or of the successor's day of issue,
 * or the revocation). null when the certificate never counts, for instance revoked before its
 * day of issue.
 */
export function validityInterval(
  certificate: CertificateValidity,
): { fromAt: Date; untilAt: Date } | null {
  const fromAt = startOfDayAt(certificate.issuedOn);
  const endsAt = startOfDayAt(addDays(lastValidOn(certificate), 1));
  const revokedMs = certificate.revokedAt === null ? Infinity : epochMs(certificate.revokedAt);
  const untilAt = revokedMs < endsAt.getTime() ? new Date(revokedMs) : endsAt;
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
