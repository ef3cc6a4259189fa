import { describe, expect, it } from "vitest";
import { createWedge, type KeyStroke } from "./wedge.js";

const codeOf = (character: string): string =>
  /\d/.test(character) ? `Digit${character}` : `Key${character.toUpperCase()}`;

const keyed = (character: string, at: number, changes: Partial<KeyStroke> = {}): KeyStroke => ({
  code: codeOf(character),
  key: character,
  shift: false,
  isRepeat: false,
  at,
  ...changes,
});

const enter = (at: number): KeyStroke => keyed("", at, { code: "Enter", key: "Enter" });

function scanned(wedge: ReturnType<typeof createWedge>, strokes: readonly KeyStroke[]): string[] {
  return strokes.flatMap((stroke) => {
    const step = wedge.stroke(stroke);
    return step.kind === "scan" ? [step.code] : [];
  });
}

const typed = (text: string, gapMs: number, startAt = 1_000): KeyStroke[] =>
  [...text].map((character, index) => keyed(character, startAt + index * gapMs));

const code = "2000000000015";

describe("a scanner that types like a keyboard", () => {
  it("is known by its speed and the Enter at the end", () => {
    const strokes = [...typed(code, 8), enter(1_110)];
    expect(scanned(createWedge(), strokes)).toEqual([code]);
  });

  it("may leave out Enter when the code is long and all digits", () => {
    const wedge = createWedge();
    scanned(wedge, typed(code, 8));
    expect(wedge.settle()).toEqual({ kind: "scan", code });
  });

  it("counts a deliberate second scan of the same code", () => {
    const twice = [...typed(code, 8), enter(1_110), ...typed(code, 8, 1_400), enter(1_510)];
    expect(scanned(createWedge(), twice)).toEqual([code, code]);
  });

  it("may stumble once, as wireless ones do", () => {
    const strokes = [...typed("200", 8), ...typed(code.slice(3), 8, 1_150), enter(1_240)];
    expect(scanned(createWedge(), strokes)).toEqual([code]);
  });

  it("loses nothing at two scans a second", () => {
    const strokes = Array.from({ length: 60 }, (_, index) => [
      ...typed(code, 8, 1_000 + index * 500),
      enter(1_110 + index * 500),
    ]).flat();
    expect(scanned(createWedge(), strokes)).toHaveLength(60);
  });
});

describe("Vietnamese typing software", () => {
  it("in Telex cannot change digits, whatever it does to keys", () => {
    const strokes = typed(code, 8).map((stroke) => ({ ...stroke, key: "Process" }));
    expect(scanned(createWedge(), [...strokes, enter(1_110)])).toEqual([code]);
  });

  it("in VNI may eat a digit after a vowel: the mark it leaves tells which", () => {
    const eaten = [
      keyed("", 1_000, { code: "Backspace", key: "Backspace" }),
      keyed("", 1_001, { code: "", key: "à" }),
      ...typed(code.slice(1), 8, 1_008),
    ];
    expect(scanned(createWedge(), [...eaten, enter(1_120)])).toEqual([code]);
  });
});

describe("a hand", () => {
  it("composes words with an input method without a scan, and so does a keyboard on the glass", () => {
    const composed = typed("khanlua", 90).map((stroke) => ({ ...stroke, key: "Process" }));
    expect(scanned(createWedge(), [...composed, enter(1_700)])).toEqual([]);
    const glass = typed("khanlua", 5).map((stroke) => ({
      ...stroke,
      code: "",
      key: "Unidentified",
    }));
    expect(scanned(createWedge(), [...glass, enter(1_040)])).toEqual([]);
  });

  it("is no scanner, however many digits it types", () => {
    const strokes = [...typed(code, 90), enter(2_300)];
    const wedge = createWedge();
    expect(scanned(wedge, strokes)).toEqual([]);
    expect(wedge.settle()).toEqual({ kind: "none" });
  });

  it("may rest on a key", () => {
    const held = typed("0000000000000", 30).map((stroke) => ({ ...stroke, isRepeat: true }));
    expect(scanned(createWedge(), [...held, enter(1_400)])).toEqual([]);
  });

  it("that types a word quickly and stops is left alone", () => {
    const wedge = createWedge();
    scanned(wedge, typed("luavanphuc", 60));
    expect(wedge.settle()).toEqual({ kind: "none" });
  });
});
