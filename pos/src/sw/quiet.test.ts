// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { watchQuiet } from "./quiet.js";

afterEach(() => document.body.replaceChildren());

function aWindow() {
  let ticks = 0;
  const quiet = watchQuiet(window, () => ticks);
  return { quiet, pass: (ms: number) => (ticks += ms) };
}

describe("a quiet window", () => {
  it("is one that nobody has touched for half a minute", () => {
    const { quiet, pass } = aWindow();
    expect(quiet.isQuiet()).toBe(false);
    pass(30_000);
    expect(quiet.isQuiet()).toBe(true);
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "1" }));
    expect(quiet.isQuiet()).toBe(false);
    quiet.stop();
  });

  it("has no open dialog and nothing typed", () => {
    const { quiet, pass } = aWindow();
    pass(60_000);
    document.body.innerHTML = "<dialog open></dialog>";
    expect(quiet.isQuiet()).toBe(false);
    document.body.innerHTML = '<input type="search" /><input type="checkbox" value="on" />';
    expect(quiet.isQuiet()).toBe(true);
    const field = document.querySelector("input");
    if (field) field.value = "gom";
    expect(quiet.isQuiet()).toBe(false);
    quiet.stop();
  });
});
