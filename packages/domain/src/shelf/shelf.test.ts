import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promisedOf, shelfOf, takesPromised } from "./index.js";

const pieces = fc.integer({ min: 0, max: 1_000_000 });

describe("what lies on the shelf of a sales point", () => {
  it("is what is free with what web orders wait for", () => {
    expect(shelfOf(8, 2)).toEqual({ onHand: 10, reserved: 2, free: 8 });
    expect(shelfOf(5, 0)).toEqual({ onHand: 5, reserved: 0, free: 5 });
    expect(shelfOf(-1, 2)).toEqual({ onHand: 1, reserved: 2, free: -1 });
  });

  it("is never said to hold more for web orders than lies there", () => {
    expect(promisedOf(shelfOf(8, 2))).toBe(2);
    expect(promisedOf(shelfOf(-1, 2))).toBe(1);
    expect(promisedOf(shelfOf(-5, 2))).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 1_000_000 }), pieces, (free, reserved) => {
        const shelf = shelfOf(free, reserved);
        const promised = promisedOf(shelf);
        expect(promised).toBeGreaterThanOrEqual(0);
        expect(promised).toBeLessThanOrEqual(Math.max(shelf.onHand, 0));
      }),
    );
  });

  it("gives its promised pieces to nobody else, and all others freely", () => {
    expect(takesPromised(shelfOf(8, 2), 8)).toBe(false);
    expect(takesPromised(shelfOf(8, 2), 9)).toBe(true);
    expect(takesPromised(shelfOf(-1, 2), 1)).toBe(true);
    expect(takesPromised(shelfOf(-1, 2), 0)).toBe(false);
    fc.assert(
      fc.property(pieces, pieces, pieces, (free, reserved, taken) => {
        const left = shelfOf(free, reserved).onHand - taken;
        expect(takesPromised(shelfOf(free, reserved), taken)).toBe(reserved > 0 && left < reserved);
      }),
    );
  });

  it("with nothing promised hinders nobody, whatever the books say", () => {
    expect(takesPromised(shelfOf(3, 0), 7)).toBe(false);
    expect(takesPromised(shelfOf(-3, 0), 1)).toBe(false);
  });

  it("is made of whole pieces, and none is reserved less than not at all", () => {
    expect(() => shelfOf(8, -1)).toThrow(RangeError);
    expect(() => shelfOf(8, 0.5)).toThrow(RangeError);
    expect(() => shelfOf(0.5, 0)).toThrow(RangeError);
  });
});
