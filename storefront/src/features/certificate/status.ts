import type { StoreCertificateLine } from "@saolang/contracts";
import {
  addDays,
  businessDayOf,
  type Day,
  day,
  earlierDay,
  formatDay,
  formatInstant,
  startOfDayAt,
} from "@saolang/domain/time";
import type { Locale } from "@/i18n/routing";

/** Which sentence says where a certificate stands, and the days and numbers in it. */
export interface Status {
  readonly says:
    | "valid"
    | "extended"
    | "revoked_later"
    | "replaced_later"
    | "upcoming"
    | "expired"
    | "superseded"
    | "revoked";
  readonly on: string;
  readonly document: string;
}

/** A revocation from midnight on is told by its day; one within a day by its minute. */
export function momentText(at: string, locale: Locale): string {
  const on = businessDayOf(at);
  const isMidnight = startOfDayAt(on).getTime() === Date.parse(at);
  return isMidnight ? formatDay(on, locale) : formatInstant(at, locale);
}

/** The day on which a paper stops counting, or did: its last, or that of its revocation if that comes first. */
export function lastDayOf({ revocation, last_valid_on }: StoreCertificateLine): Day {
  const last = day(last_valid_on);
  return revocation ? earlierDay(businessDayOf(revocation.revoked_at), last) : last;
}

function whileValid(certificate: StoreCertificateLine, locale: Locale): Status {
  const { revocation, superseded, extension, last_valid_on } = certificate;
  const on = formatDay(day(last_valid_on), locale);
  if (revocation && businessDayOf(revocation.revoked_at) <= last_valid_on) {
    return {
      says: "revoked_later",
      on: momentText(revocation.revoked_at, locale),
      document: revocation.document_number,
    };
  }
  if (superseded && addDays(day(last_valid_on), 1) === superseded.superseded_on) {
    return { says: "replaced_later", on, document: "" };
  }
  if (extension) return { says: "extended", on, document: extension.document_number };
  return { says: "valid", on, document: "" };
}

/** Where a certificate stands, in the words of the page's language. */
export function statusOf(certificate: StoreCertificateLine, locale: Locale): Status {
  const { state, revocation, superseded, issued_on, last_valid_on } = certificate;
  const told = (on: string): string => formatDay(day(on), locale);
  switch (state) {
    case "valid":
      return whileValid(certificate, locale);
    case "upcoming":
      return { says: "upcoming", on: told(issued_on), document: "" };
    case "expired":
      return { says: "expired", on: told(addDays(day(last_valid_on), 1)), document: "" };
    case "superseded":
      return { says: "superseded", on: told(superseded?.superseded_on ?? issued_on), document: "" };
    case "revoked":
      return {
        says: "revoked",
        on: revocation ? momentText(revocation.revoked_at, locale) : "",
        document: revocation?.document_number ?? "",
      };
  }
}
