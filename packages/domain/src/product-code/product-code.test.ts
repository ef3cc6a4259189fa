import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDigit, classifyScan, inStoreCode, isEan13, isGtin, isInStoreCode } from "./index.js";

const twelveDigits = fc.stringMatching(/^\d{12}$/);

describe("the GS1 check digit", () => {
  it.each([
    ["893850600001", 4],
    ["893456789012", 0],
    ["893000000001", 9],
    ["400638133393", 1],
    ["7351353", 7],
  ])("of %s is %i", (digits, check) => {
    expect(checkDigit(digits)).toBe(check);
  });

  it("makes any twelve digits a valid EAN-13", () => {
    fc.assert(
      fc.property(twelveDigits, (digits) => {
        expect(isEan13(`${digits}${checkDigit(digits)}`)).toBe(true);
      }),
    );
  });

  it("shows any one misread digit", () => {
    fc.assert(
      fc.property(
        twelveDigits,
        fc.nat({ max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, by) => {
          const code = `${digits}${checkDigit(digits)}`;
          const misread = (Number(code.charAt(place)) + by) % 10;
          expect(isEan13(code.slice(0, place) + misread + code.slice(place + 1))).toBe(false);
        },
      ),
    );
  });

  it("needs digits", () => {
    expect(() => checkDigit("89A")).toThrow(RangeError);
    expect(isEan13("893850600001")).toBe(false);
    expect(isEan13("89385060000A4")).toBe(false);
  });
});

describe("an in-store code", () => {
  it("is 13 digits of the range 20 to 29, different for different numbers, never a GTIN", () => {
    const prefix = fc.integer({ min: 20, max: 29 });
    const number = fc.integer({ min: 0, max: 9_999_999_999 });
    fc.assert(
      fc.property(prefix, number, (of, counted) => {
        const code = inStoreCode(of, counted);
        expect(code).toMatch(/^2\d{12}$/);
        expect(isInStoreCode(code)).toBe(true);
        expect(isGtin(code)).toBe(false);
        expect(Number(code.slice(2, 12))).toBe(counted);
      }),
    );
  });

  it.each([
    [19, 1],
    [30, 1],
    [20.5, 1],
    [20, -1],
    [20, 10_000_000_000],
    [20, 1.5],
  ])("is not made of prefix %d and number %d", (prefix, number) => {
    expect(() => inStoreCode(prefix, number)).toThrow(RangeError);
  });
});

describe("a GTIN", () => {
  it.each(["8938506000014", "4006381333931", "73513537", "036000291452", "18938506000011"])(
    "%s is one",
    (code) => {
      expect(isGtin(code)).toBe(true);
    },
  );

  it.each([
    "8938506000015",
    "2000000000015",
    "0200000000011",
    "20000004",
    "01234565",
    "",
    "893850600001",
  ])("%j is none", (code) => {
    expect(isGtin(code)).toBe(false);
  });
});

describe("a scan", () => {
  it.each([
    ["8938506000014\r", "gtin", "8938506000014"],
    [" 036000291452\n", "gtin", "0036000291452"],
    [inStoreCode(20, 17), "in_store", inStoreCode(20, 17)],
    ["8938506000015", "misread", "8938506000015"],
    ["BT1-A-2611-0001\t", "receipt_number", "BT1-A-2611-0001"],
    ["https://example.vn/t/abc", "other", "https://example.vn/t/abc"],
    ["OCÂ-Đ01", "other", "OCÂ-Đ01"],
    ["", "other", ""],
  ])("of %j is %s %j", (text, kind, code) => {
    expect(classifyScan(text)).toEqual({ kind, code });
  });

  it("of any in-store code finds that code, whatever control characters surround it", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999 }),
        fc.constantFrom("\r", "\n", "\t", "\r\n", ""),
        (n, end) => {
          const code = inStoreCode(21, n);
          expect(classifyScan(`${code}${end}`)).toEqual({ kind: "in_store", code });
        },
      ),
    );
  });
});
