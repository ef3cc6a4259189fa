import { describe, expect, it } from "vitest";
import { lastDayOf, statusOf } from "./status";
import { certificateOf } from "./test-support";

const revocation = { revoked_at: "2026-01-04T17:00:00.000Z", document_number: "7/QĐ-UBND" };

describe("where a certificate stands", () => {
  it("names the last day of one that counts, in the words of either language", () => {
    expect(statusOf(certificateOf(), "vi")).toMatchObject({ says: "valid", on: "03/08/2028" });
    expect(statusOf(certificateOf(), "en")).toMatchObject({ says: "valid", on: "3 Aug 2028" });
  });

  it("names the document of an extension and the day it leads to", () => {
    const extension = { document_number: "7/CV-UBND", ends_on: "2028-12-31" };
    const extended = certificateOf({ extension, last_valid_on: "2028-12-31" });
    expect(statusOf(extended, "vi")).toEqual({
      says: "extended",
      on: "31/12/2028",
      document: "7/CV-UBND",
    });
  });

  it("does not promise a day that a revocation or a new paper will not let come", () => {
    const later = { revoked_at: "2027-01-04T17:00:00.000Z", document_number: "9/QĐ-UBND" };
    expect(statusOf(certificateOf({ revocation: later }), "vi")).toEqual({
      says: "revoked_later",
      on: "05/01/2027",
      document: "9/QĐ-UBND",
    });
    const superseded = { by: "cert_2", superseded_on: "2027-03-01" };
    const replaced = certificateOf({ superseded, last_valid_on: "2027-02-28" });
    expect(statusOf(replaced, "vi")).toMatchObject({ says: "replaced_later", on: "28/02/2027" });
    const afterItsEnd = { ...later, revoked_at: "2029-01-04T17:00:00.000Z" };
    expect(statusOf(certificateOf({ revocation: afterItsEnd }), "vi").says).toBe("valid");
  });

  it("counts an expired one as ended from the day after its last", () => {
    const expired = certificateOf({ state: "expired", stars: null, last_valid_on: "2025-12-31" });
    expect(statusOf(expired, "vi")).toMatchObject({ says: "expired", on: "01/01/2026" });
  });

  it("tells a revocation by its day, or by its minute when it came within a day", () => {
    const revoked = (revoked_at: string) =>
      statusOf(
        certificateOf({ state: "revoked", stars: null, revocation: { ...revocation, revoked_at } }),
        "vi",
      );
    expect(revoked("2026-01-04T17:00:00.000Z")).toEqual({
      says: "revoked",
      on: "05/01/2026",
      document: "7/QĐ-UBND",
    });
    expect(revoked("2026-01-05T02:30:00.000Z").on).toBe("09:30 05/01/2026");
    expect(lastDayOf(certificateOf({ state: "revoked", revocation }))).toBe("2026-01-05");
    expect(lastDayOf(certificateOf())).toBe("2028-08-03");
  });

  it("knows one that waits for its day, and one that another took the place of", () => {
    const upcoming = certificateOf({ state: "upcoming", stars: null });
    expect(statusOf(upcoming, "vi")).toMatchObject({ says: "upcoming", on: "04/08/2025" });
    const superseded = { by: "cert_2", superseded_on: "2026-03-01" };
    const replaced = certificateOf({ state: "superseded", stars: null, superseded });
    expect(statusOf(replaced, "vi")).toMatchObject({ says: "superseded", on: "01/03/2026" });
  });
});
