import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dong,
  formatDong,
  formatDongDigits,
  fromMedusaAmount,
  parseDong,
  readMedusaAmount,
} from "./index.js";

const malformed = { ok: false, refusal: { code: "amount_malformed" } };

describe("the written form of money", () => {
  it("groups thousands with dots and keeps the sign on the same line", () => {
    expect(formatDong(dong(1_234_500))).toBe("1.234.500\u00a0₫");
    expect(formatDong(dong(500))).toBe("500\u00a0₫");
    expect(formatDong(dong(-13_000))).toBe("-13.000\u00a0₫");
    expect(formatDongDigits(dong(0))).toBe("0");
  });

  it("reads back every amount it writes", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(parseDong(formatDong(dong(value)))).toEqual({ ok: true, value });
        expect(parseDong(String(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it.each(["1.234.500", "1234500", " 1 234 500 ", "1,234,500", "1.234.500 đ", "1234500₫"])(
    "reads %j as typed",
    (text) => {
      expect(parseDong(text)).toEqual({ ok: true, value: 1_234_500 });
    },
  );

  it.each(["", "250k", "1.5", "1.2345", "-5", "1.234,500", "1..000", "9007199254740993", "đ"])(
    "refuses %j instead of guessing",
    (text) => {
      expect(parseDong(text)).toMatchObject(malformed);
    },
  );
});

describe("the boundary to Medusa's decimals", () => {
  it.each([[250_000], ["250000"], ["250000.000"], [{ value: "250000" }], [{ value: 250_000 }]])(
    "takes %j as whole dong",
    (amount) => {
      expect(fromMedusaAmount(amount)).toBe(250_000);
    },
  );

  it.each([[0.5], ["250000.5"], [{ value: "1e3" }], [""], ["9007199254740993"], [NaN]])(
    "refuses %j",
    (amount) => {
      expect(readMedusaAmount(amount)).toMatchObject({
        ok: false,
        refusal: { code: "amount_not_whole" },
      });
      expect(() => fromMedusaAmount(amount)).toThrow(RangeError);
    },
  );
});
