import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatPhone,
  isPhoneNumber,
  maskPhone,
  normalisePhone,
  type PhoneNumber,
} from "./index.js";

const mobile = fc
  .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.stringMatching(/^\d{8}$/))
  .map((digits) => digits.join(""));

describe("a Vietnamese telephone number", () => {
  it.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "+84 912 345 678",
    "+84 (0)912-345-678",
    "84912345678",
    "0084912345678",
  ])("typed as %j is one and the same", (typed) => {
    expect(normalisePhone(typed)).toEqual({ ok: true, value: "+84912345678" });
  });

  it("may be a fixed line", () => {
    expect(normalisePhone("024 3825 3536")).toEqual({ ok: true, value: "+842438253536" });
  });

  it.each([
    "",
    "12345",
    "0112345678",
    "091234567",
    "09123456789",
    "+33 6 12 34 56 78",
    "19001234",
    "0912x345678",
    "abc",
  ])("is not %j", (typed) => {
    expect(normalisePhone(typed)).toMatchObject({
      ok: false,
      refusal: { code: "phone_unreadable" },
    });
  });

  it("reads back as it is written and as it is stored", () => {
    fc.assert(
      fc.property(mobile, (digits) => {
        const read = normalisePhone(`0${digits}`);
        expect(read).toEqual({ ok: true, value: `+84${digits}` });
        if (!read.ok) return;
        expect(isPhoneNumber(read.value)).toBe(true);
        expect(normalisePhone(read.value)).toEqual(read);
        expect(normalisePhone(formatPhone(read.value))).toEqual(read);
      }),
    );
  });

  it("shows only its first two and last three digits where others can see it", () => {
    const read = normalisePhone("0912345678");
    expect(read.ok && maskPhone(read.value)).toBe("09•• ••• 678");
    fc.assert(
      fc.property(mobile, (digits) => {
        // The generator gives numbers that pass isPhoneNumber, as the test above shows.
        const masked = maskPhone(`+84${digits}` as PhoneNumber);
        expect(masked.replace(/\D/g, "")).toHaveLength(5);
      }),
    );
  });
});
