import { codesIn, type SearchWord, searchWords } from "@saolang/domain/search";

export interface WeightedText {
  readonly text: string;
  readonly weight: "A" | "B" | "C" | "D";
}

/** The highest place PostgreSQL keeps in a tsvector, and how many places of one lexeme. */
const lastPlace = 16_383;
const mostPlaces = 200;
/** Between two texts, so that no phrase runs from one into the next. */
const gap = 8;
/** PostgreSQL refuses a lexeme above 2,046 bytes and a tsvector above 1 MB, and with it the whole batch of documents. */
const longestWord = 64;
const mostBytes = 800_000;
const bytesOfPlace = 2;

const tooLong = new RegExp(`([\\p{L}\\p{M}\\p{N}]{${longestWord}})[\\p{L}\\p{M}\\p{N}]+`, "gu");

/** What is longer than any word is cut, in documents and in questions alike, so that it still finds itself. */
export function withShortWords(text: string): string {
  return text.normalize("NFC").replace(tooLong, "$1");
}

/** The lexeme of a word that opens a title: in Vietnamese the first word says what a thing is. */
export function openingOf({ folded, accented }: SearchWord, isExact: boolean): string {
  return `^${isExact ? (accented ?? folded) : folded}`;
}

/**
 * The texts of a document as a tsvector in PostgreSQL's own writing. Each word stands there without its marks and, at
 * the same place, with them, so that one index finds it however it was typed and knows who typed it right; each code
 * stands there whole as well. No dictionary takes part: what is a word is decided where the rest of the shop decides it.
 */
export function tsvectorOf(texts: readonly WeightedText[]): string {
  const places = new Map<string, string[]>();
  let place = 1;
  let bytes = 0;
  const note = (lexeme: string, weight: string): void => {
    const seen = places.get(lexeme) ?? [];
    const more = bytesOfPlace + (seen.length === 0 ? Buffer.byteLength(lexeme) : 0);
    if (seen.length >= mostPlaces || bytes + more > mostBytes) return;
    bytes += more;
    seen.push(`${place}${weight}`);
    places.set(lexeme, seen);
  };
  const title = texts.find(({ weight }) => weight === "A");
  const [opening] = searchWords(withShortWords(title?.text ?? ""));
  if (opening) {
    note(openingOf(opening, false), "A");
    if (opening.accented !== null) note(openingOf(opening, true), "A");
  }
  for (const { text, weight } of texts) {
    const short = withShortWords(text);
    for (const { folded, accented } of searchWords(short)) {
      if (place > lastPlace) break;
      note(folded, weight);
      if (accented !== null) note(accented, weight);
      place += 1;
    }
    place = Math.min(place, lastPlace);
    for (const code of codesIn(short)) {
      if (code.length <= longestWord) note(code, weight);
    }
    place = Math.min(place + gap, lastPlace);
  }
  return [...places].map(([lexeme, at]) => `'${lexeme}':${at.join(",")}`).join(" ");
}
