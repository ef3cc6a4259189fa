import { expect, test } from "vitest";
import { createProgress, seconds } from "./progress.mjs";

function recorder({ isTTY = false } = {}) {
  const lines = [];
  return { lines, out: { isTTY, write: (text) => lines.push(text) } };
}

test("a step says what it does and, when done, how long it took", async () => {
  const { lines, out } = recorder();
  const times = [0, 1500];
  await createProgress({ out, now: () => times.shift() }).step("Building", async () => {});
  expect(lines).toEqual(["… Building\n", "✓ Building  1.5 s\n"]);
});

test("a step that fails is marked and its error goes on", async () => {
  const { lines, out } = recorder();
  const failing = createProgress({ out, now: () => 0 }).step("Building", async () => {
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(lines.at(-1)).toBe("✗ Building  0.0 s\n");
});

test.each([
  [420, "0.4 s"],
  [12_300, "12 s"],
  [59_600, "1 min 00 s"],
  [185_000, "3 min 05 s"],
])("%i milliseconds read as %s", (milliseconds, words) =>
  expect(seconds(milliseconds)).toBe(words),
);
