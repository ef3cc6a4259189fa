import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../time/index.js";
import { compareReceiptNumbers, parseReceiptNumber, receiptNumber } from "./index.js";

const parts = fc.record({
  pointCode: fc.stringMatching(/^[A-Z0-9]{2,8}$/),
  deviceLetter: fc.stringMatching(/^[A-Z]{1,3}$/),
  day: fc.integer({ min: 0, max: 25_000 }).map((days) => addDays(day("2026-01-01"), days)),
  counter: fc.integer({ min: 1, max: 10_000_000 }),
});

describe("a receipt number", () => {
  it("names point, device, month and the count of the device", () => {
    const of = { pointCode: "BT1", deviceLetter: "A", day: day("2026-11-22"), counter: 1 };
    expect(receiptNumber(of)).toBe("BT1-A-2611-0001");
    expect(receiptNumber({ ...of, counter: 12_345 })).toBe("BT1-A-2611-12345");
  });

  it("reads back as it was made", () => {
    fc.assert(
      fc.property(parts, (of) => {
        const read = parseReceiptNumber(receiptNumber(of));
        expect(read).toEqual({
          pointCode: of.pointCode,
          deviceLetter: of.deviceLetter,
          yearMonth: of.day.slice(2, 4) + of.day.slice(5, 7),
          counter: of.counter,
        });
      }),
    );
  });

  it("rises strictly with the count of its device, whatever the month", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 50_000 }), (of, more) => {
        const next = { ...of, day: addDays(of.day, more), counter: of.counter + more };
        const [a, b] = [
          parseReceiptNumber(receiptNumber(of)),
          parseReceiptNumber(receiptNumber(next)),
        ];
        if (!a || !b) throw new Error("a number that was just made does not read");
        expect(compareReceiptNumbers(a, b)).toBeLessThan(0);
        expect(compareReceiptNumbers(b, a)).toBeGreaterThan(0);
        expect(compareReceiptNumbers(a, a)).toBe(0);
      }),
    );
  });

  it("is different for different parts", () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const same =
          a.pointCode === b.pointCode &&
          a.deviceLetter === b.deviceLetter &&
          a.counter === b.counter &&
          a.day.slice(0, 7) === b.day.slice(0, 7);
        fc.pre(!same && a.day.slice(0, 2) === b.day.slice(0, 2));
        expect(receiptNumber(a)).not.toBe(receiptNumber(b));
      }),
    );
  });

  it.each([
    "BT1-A-2611-001",
    "BT1-A-2611-00001",
    "BT1-A-2611-0000",
    "BT1-A-2613-0001",
    "bt1-A-2611-0001",
    "BT1-1-2611-0001",
    "BT1A-2611-0001",
    "",
  ])("is not %j", (text) => {
    expect(parseReceiptNumber(text)).toBeNull();
  });

  it.each([
    { pointCode: "bt1" },
    { deviceLetter: "" },
    { counter: 0 },
    { counter: 1.5 },
    { counter: -1 },
  ])("is not made of %j", (wrong) => {
    const of = { pointCode: "BT1", deviceLetter: "A", day: day("2026-11-22"), counter: 1 };
    expect(() => receiptNumber({ ...of, ...wrong })).toThrow(RangeError);
  });
});
