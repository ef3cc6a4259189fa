import { describe, expect, it } from "vitest";
import { scanTypeOf } from "./scan-type";

describe("a scan", () => {
  it.each([
    [Buffer.from("%PDF-1.7\n"), "application/pdf"],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "image/jpeg"],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), "image/png"],
  ])("is known by its first bytes", (content, type) => {
    expect(scanTypeOf(content)).toBe(type);
  });

  it.each(["<html>", "", "%PD", "GIF89a", " %PDF-1.7", "MZ"])("is not %j", (text) => {
    expect(scanTypeOf(Buffer.from(text))).toBeNull();
  });
});
