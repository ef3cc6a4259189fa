/** A key as the browser tells it; `at` in milliseconds of the event's own clock. */
export interface KeyStroke {
  /** The physical key ("Digit2"): typing software for Vietnamese changes `key`, never this. */
  readonly code: string;
  readonly key: string;
  readonly shift: boolean;
  readonly isRepeat: boolean;
  readonly at: number;
}

/** What a stroke means: nothing yet, the first of a possible burst, or the end of a scan. */
export type WedgeStep =
  | { readonly kind: "none" }
  | { readonly kind: "first" }
  | { readonly kind: "scan"; readonly code: string };

/** A pause longer than this ends a burst. Wireless scanners stumble now and then; the average tells them from hands. */
const longestGapMs = 150;
/** Faster on average than any hand: quick typists need 80 ms a key. */
const averageGapMs = 50;
const fewestWithEnter = 4;
const fewestWithoutEnter = 8;
/** How long after the last key a burst without Enter counts as whole. */
export const settleMs = 170;

// VNI turns a digit after a vowel into a mark: the scanner's 2 arrives as Backspace and "à". The mark tells the digit.
const vniDigits: Readonly<Record<string, string>> = {
  "\u0301": "1",
  "\u0300": "2",
  "\u0309": "3",
  "\u0303": "4",
  "\u0323": "5",
  "\u0302": "6",
  "\u031b": "7",
  "\u0306": "8",
};

function eatenDigit(key: string): string {
  if (key === "đ" || key === "Đ") return "9";
  const marks = [...key.normalize("NFD")].slice(1);
  return vniDigits[marks.at(-1) ?? ""] ?? "";
}

/** The character a scanner meant by a stroke; "" when it means none. */
export function characterOf({ code, key, shift }: KeyStroke): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shift ? letter : letter.toLowerCase();
  if (code === "Minus" || code === "NumpadSubtract") return shift ? "_" : "-";
  // Typed by software in place of a key it swallowed.
  if (code === "") return eatenDigit(key);
  return "";
}

/** Keys that take part in a burst: what makes a character, and the Backspace that typing software sends. */
const isOfBurst = (stroke: KeyStroke): boolean =>
  characterOf(stroke) !== "" || stroke.code === "Backspace" || stroke.code === "";

const isEnd = (code: string): boolean =>
  code === "Enter" || code === "NumpadEnter" || code === "Tab";

/**
 * Tells a scanner that types like a keyboard from a hand: by speed, and by Enter or a pause at the end. The same code
 * twice is two scans: pulling the trigger again is a person's decision.
 */
export function createWedge() {
  let characters = "";
  let strokes = 0;
  let firstAt = 0;
  let lastAt = -Infinity;

  function reset(): void {
    characters = "";
    strokes = 0;
    lastAt = -Infinity;
  }

  const isFast = (): boolean => strokes > 1 && (lastAt - firstAt) / (strokes - 1) <= averageGapMs;

  function take(fewest: number): WedgeStep {
    const code = characters;
    const isScan = code.length >= fewest && isFast();
    reset();
    return isScan ? { kind: "scan", code } : { kind: "none" };
  }

  return {
    stroke(stroke: KeyStroke): WedgeStep {
      if (stroke.isRepeat) {
        reset();
        return { kind: "none" };
      }
      const isFirst = stroke.at - lastAt > longestGapMs;
      if (isFirst) reset();
      if (isEnd(stroke.code)) return isFirst ? { kind: "none" } : take(fewestWithEnter);
      if (!isOfBurst(stroke)) {
        reset();
        return { kind: "none" };
      }
      if (isFirst) firstAt = stroke.at;
      lastAt = stroke.at;
      strokes += 1;
      characters += characterOf(stroke);
      return isFirst ? { kind: "first" } : { kind: "none" };
    },
    /** Called `settleMs` after the last stroke: a long burst of digits is a scan without Enter. */
    settle(): WedgeStep {
      return /^\d*$/.test(characters) ? take(fewestWithoutEnter) : { kind: "none" };
    },
  };
}
