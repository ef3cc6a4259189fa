import type { IndexSettings } from "./settings";
import { fold, wordPattern, type Term } from "./text";
import { typosAllowed, wordAt } from "./word-match";

export interface Marking {
  readonly terms: readonly Term[];
  readonly preTag: string;
  readonly postTag: string;
  readonly isMarked: (path: string) => boolean;
  readonly isCropped: (path: string) => boolean;
  readonly cropLength: number;
  readonly settings: IndexSettings;
}

/** Only what is asked for, by dotted paths, the shape of objects and arrays kept. */
export function select(value: unknown, paths: readonly string[]): unknown {
  if (paths.includes("*")) return value;
  return pick(value, paths, "");
}

function pick(value: unknown, paths: readonly string[], prefix: string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => pick(each, paths, prefix));
  if (typeof value !== "object" || value === null) return value;
  const picked = Object.entries(value)
    .map(([name, each]: [string, unknown]) => [`${prefix}${name}`, name, each] as const)
    .filter(([path]) => paths.some((wanted) => covers(wanted, path) || covers(path, wanted)))
    .map(([path, name, each]) => {
      const isWhole = paths.some((wanted) => covers(wanted, path));
      return [name, isWhole ? each : pick(each, paths, `${path}.`)];
    });
  return Object.fromEntries(picked) as unknown;
}

export const covers = (wanted: string, path: string): boolean =>
  path === wanted || path.startsWith(`${wanted}.`);

/** The document as texts, the words that were found marked. */
export function format(value: unknown, marking: Marking, path = ""): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => format(each, marking, path));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, each]: [string, unknown]) => [
      name,
      format(each, marking, path === "" ? name : `${path}.${name}`),
    ]);
    return Object.fromEntries(entries) as unknown;
  }
  if (value === null || value === undefined) return null;
  const whole = typeof value === "string" ? value : JSON.stringify(value);
  const text = marking.isCropped(path) ? crop(whole, path, marking) : whole;
  return marking.isMarked(path) ? mark(text, path, marking) : text;
}

function mark(text: string, path: string, marking: Marking): string {
  return text.replace(wordPattern, (word) => {
    const length = markedLength(word, path, marking);
    if (length === 0) return word;
    return `${marking.preTag}${word.slice(0, length)}${marking.postTag}${word.slice(length)}`;
  });
}

/** How many characters of a word a term stands for: the beginning of a half-typed one, else all of them. */
function markedLength(word: string, path: string, { terms, settings }: Marking): number {
  const folded = fold(word);
  for (const term of terms) {
    const typed = term.isPhrase ? term.words.find((each) => each === folded) : term.words[0];
    if (typed === undefined) continue;
    const most = term.isPhrase ? 0 : typosAllowed(typed, path, settings);
    if (!term.isPhrase && wordAt(term, folded, most) === undefined) continue;
    const isBeginning = term.isPrefix && folded.startsWith(typed) && folded !== typed;
    return isBeginning && folded.length === word.length ? typed.length : word.length;
  }
  return 0;
}

function crop(text: string, path: string, marking: Marking): string {
  const words = [...text.matchAll(wordPattern)];
  if (words.length <= marking.cropLength) return text;
  const hit = words.findIndex(([word]) => markedLength(word, path, marking) > 0);
  const half = Math.floor(marking.cropLength / 2);
  const first = Math.min(Math.max(0, hit - half), words.length - marking.cropLength);
  const last = first + marking.cropLength - 1;
  const from = words[first]?.index ?? 0;
  const end = words[last];
  const to = end ? end.index + end[0].length : text.length;
  return `${first > 0 ? "…" : ""}${text.slice(from, to)}${last < words.length - 1 ? "…" : ""}`;
}
