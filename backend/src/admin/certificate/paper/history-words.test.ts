import { describe, expect, it } from "vitest";
import { changesOf } from "./history-words";

const before = { id: "cert_1", stars: 4, revoked_at: null, revocation_document: null };

describe("a row of the history", () => {
  it("names the fields that are different and leaves out the rest", () => {
    const after = {
      ...before,
      revoked_at: "2026-11-25T01:00:00+00:00",
      revocation_document: "9/QĐ",
    };
    expect(changesOf({ before, after })).toEqual([
      { field: "revoked_at", before: null, after: "2026-11-25T01:00:00+00:00" },
      { field: "revocation_document", before: null, after: "9/QĐ" },
    ]);
  });

  it("says nothing of what the database keeps for itself", () => {
    const after = { ...before, updated_at: "2026-11-25", superseded_by: "cert_2" };
    expect(changesOf({ before, after })).toEqual([]);
  });

  it("has no differences when the row was only just entered", () => {
    expect(changesOf({ before: null, after: before })).toEqual([]);
  });
});
