import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierCodeProblems, formatDossierCode, parseDossierCode } from "./index.js";

const batTrang = { provinceCode: "01", communeCode: "00577", serial: 12, year: 2026 };

describe("a dossier code", () => {
  it("names province, commune, serial and year", () => {
    expect(parseDossierCode("01-00577-12-2026")).toEqual(batTrang);
    expect(formatDossierCode(batTrang)).toBe("01-00577-12-2026");
  });

  it("is read as people type it: spaces, long dashes, zeros before the serial", () => {
    expect(parseDossierCode(" 01 - 00577 – 012 - 2026 ")).toEqual(batTrang);
  });

  it.each([
    ["", ["not_four_parts"]],
    ["83-829-28780-3-2022", ["not_four_parts"]],
    ["1-00577-12-2026", ["province_code_invalid"]],
    ["01-577-12-2026", ["commune_code_invalid"]],
    ["01-00577-0-2026", ["serial_invalid"]],
    ["01-00577-1234567-2026", ["serial_invalid"]],
    ["01-00577-12-26", ["year_invalid"]],
    ["01-00577-12-2018", ["year_invalid"]],
    [
      "HN-BT-x-y",
      ["province_code_invalid", "commune_code_invalid", "serial_invalid", "year_invalid"],
    ],
  ])("%j has the problems %j and is not read", (text, problems) => {
    expect(dossierCodeProblems(text)).toEqual(problems);
    expect(parseDossierCode(text)).toBeNull();
  });

  it("is not written from parts that would not read back", () => {
    expect(() => formatDossierCode({ ...batTrang, communeCode: "577" })).toThrow(RangeError);
    expect(() => formatDossierCode({ ...batTrang, serial: 1.5 })).toThrow(RangeError);
  });

  it("reads back as it was written", () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, "0"));
    const anyCode = fc.record({
      provinceCode: digits(2),
      communeCode: digits(5),
      serial: fc.integer({ min: 1, max: 999_999 }),
      year: fc.integer({ min: 2019, max: 2099 }),
    });
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseDossierCode(formatDossierCode(code))).toEqual(code);
      }),
    );
  });
});
