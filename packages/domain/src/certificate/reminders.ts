import { addDays, businessDayOf, type Day, daysBetween, type Instant } from "../time/index.js";
import type { CertificateValidity } from "./certificate.js";
import { dueReminders, type Reminder, type ReminderKind } from "./hand-in.js";
import { certificateState } from "./state.js";
import { lastValidOn, latestExtensionEndsOn } from "./validity.js";

export type ReminderUrgency = "notice" | "urgent" | "red";

/** How it is shown: raised when the file may be handed in, urgent up to its last day and past it, red at expiry. */
export function reminderUrgency(kind: ReminderKind): ReminderUrgency {
  if (kind === "expired") return "red";
  return kind === "opens" ? "notice" : "urgent";
}

/** Days past its end within which a certificate is still spoken of: as long as an extension may be granted. */
export function daysSpokenOf(validThrough: Day): number {
  return daysBetween(validThrough, latestExtensionEndsOn(validThrough));
}

/**
 * What is due about a certificate at an instant, oldest first; the last is the one that matters now. Nothing about one
 * that was revoked or followed by another, or ended too long ago to be extended. Under an
 * extension it expires when that ends.
 */
export function remindersOf(certificate: CertificateValidity, at: Instant): Reminder[] {
  const state = certificateState(certificate, at);
  if (state === "revoked" || state === "superseded" || state === "upcoming") return [];
  const today = businessDayOf(at);
  const endsOn = lastValidOn(certificate);
  if (addDays(endsOn, daysSpokenOf(certificate.validThrough)) < today) return [];
  const ofTheFile = dueReminders(certificate.validThrough, today).filter(
    ({ kind }) => kind !== "expired",
  );
  if (state !== "expired") return ofTheFile;
  return [...ofTheFile, { kind: "expired", dueOn: addDays(endsOn, 1) }];
}
