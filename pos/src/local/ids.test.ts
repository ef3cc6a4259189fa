import { describe, expect, it } from "vitest";
import { createIds } from "./ids.js";

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const start = Date.parse("2026-11-22T01:00:00.000Z");

describe("ids minted on the till", () => {
  it("are UUIDs of version 7 that carry their time", () => {
    const id = createIds(() => start, random)();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(start);
  });

  it("only ever grow, though the clock stands still and is then set back", () => {
    let ms = start;
    const mint = createIds(() => ms, random);
    const standing = Array.from({ length: 5_000 }, mint);
    ms = start - 3_600_000;
    const ids = [...standing, ...Array.from({ length: 10 }, mint)];
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
