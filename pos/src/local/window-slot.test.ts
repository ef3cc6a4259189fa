import { describe, expect, it } from "vitest";
import { takeSlot } from "./window-slot.js";

describe("the basket of a window", () => {
  it("is the lowest that no other window holds", async () => {
    expect(await takeSlot(navigator.locks)).toBe(1);
    expect(await takeSlot(navigator.locks)).toBe(2);
  });

  it("is the first where the browser knows no locks", async () => {
    expect(await takeSlot(undefined)).toBe(1);
  });
});
