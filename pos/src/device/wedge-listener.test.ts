// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listenForScans } from "./wedge-listener.js";

let scans: string[] = [];
let stop = (): void => undefined;

beforeEach(() => {
  scans = [];
  stop = listenForScans(window, (code) => scans.push(code));
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** A key as a scanner sends it: the page hears it first, then the focused field takes the character. */
function press(target: HTMLElement, key: string, code: string): boolean {
  const event = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true });
  const isTaken = target.dispatchEvent(event);
  if (isTaken && target instanceof HTMLInputElement && key.length === 1) target.value += key;
  return isTaken;
}

function scan(target: HTMLElement, code: string): boolean {
  for (const digit of code) press(target, digit, `Digit${digit}`);
  return press(target, "Enter", "Enter");
}

function focused<Tag extends "input" | "button">(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  document.body.append(element);
  element.focus();
  return element;
}

describe("listening for scans on the page", () => {
  it("takes a scan while a field has the focus and puts back what stood there", () => {
    const field = focused("input");
    field.value = "khăn";
    scan(field, "2000000000015");
    expect(scans).toEqual(["2000000000015"]);
    expect(field.value).toBe("khăn");
  });

  it("keeps the Enter of a scan from pressing the focused button", () => {
    expect(scan(focused("button"), "2000000000015")).toBe(false);
    expect(scans).toHaveLength(1);
  });

  it("lets a lone Enter through", () => {
    expect(press(focused("button"), "Enter", "Enter")).toBe(true);
    expect(scans).toEqual([]);
  });

  it("hears nothing any more once it is stopped", () => {
    stop();
    scan(focused("input"), "2000000000015");
    expect(scans).toEqual([]);
  });
});
