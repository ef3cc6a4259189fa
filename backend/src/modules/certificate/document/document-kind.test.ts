import { describe, expect, it } from "vitest";
import { documentKindOf } from "./document-kind";

describe("the kind of a document", () => {
  it("is what its first bytes say", () => {
    expect(documentKindOf(Buffer.from("%PDF-1.7\n"))).toBe("application/pdf");
    expect(documentKindOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toBe("image/jpeg");
    expect(documentKindOf(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))).toBe("image/png");
  });

  it("is none for a page, a program, a picture that can carry script, or nothing at all", () => {
    for (const text of ["<html>", "MZ\x90", "PK\x03\x04", "<svg xmlns=", " %PDF-1.7", ""]) {
      expect(documentKindOf(Buffer.from(text, "latin1"))).toBeNull();
    }
  });
});
