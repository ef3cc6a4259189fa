import { distance, slipsAllowed, soundOf } from "./likeness.js";
import { type SearchWord, searchWords } from "./word.js";

/** Words that stand side by side in some name. */
export type Pair = readonly [SearchWord, SearchWord];

/** How many guesses one slip may have. */
const mostGuesses = 4;

const exactly = ({ folded, accented }: SearchWord): string => accented ?? folded;

/** The words of the names of a shop, by which slips are told from words. */
export class Vocabulary {
  private readonly count = new Map<string, number>();
  private readonly byLength = new Map<number, string[]>();
  private readonly pairs = new Set<string>();
  private readonly foldedPairs = new Set<string>();
  private readonly pairsBySound = new Map<string, Map<string, Pair>>();

  /** Takes in a name: a title, a maker, a village. */
  add(name: string): void {
    const words = searchWords(name);
    for (const [at, word] of words.entries()) {
      this.note(word.folded);
      const next = words[at + 1];
      if (next) this.notePair([word, next]);
    }
  }

  has(folded: string): boolean {
    return this.count.has(folded);
  }

  /** Whether some word begins so. */
  hasStart(folded: string): boolean {
    for (const [length, words] of this.byLength) {
      if (length >= folded.length && words.some((word) => word.startsWith(folded))) return true;
    }
    return false;
  }

  /** Whether two words stand side by side in some name, with their marks where they were typed with any. */
  hasPair([one, other]: Pair): boolean {
    return one.accented === null && other.accented === null
      ? this.foldedPairs.has(`${one.folded} ${other.folded}`)
      : this.pairs.has(`${exactly(one)} ${exactly(other)}`);
  }

  /** The pairs of names that sound like this one. */
  pairsSoundingLike([one, other]: Pair): readonly Pair[] {
    const alike = this.pairsBySound.get(`${soundOf(one.folded)} ${soundOf(other.folded)}`);
    return [...(alike?.values() ?? [])].slice(0, mostGuesses);
  }

  /** The words that a word with few wrong letters may have been meant for, likeliest first. */
  near(folded: string): readonly string[] {
    const most = slipsAllowed(folded);
    if (most === 0) return [];
    const sound = soundOf(folded);
    const found: { readonly word: string; readonly far: number }[] = [];
    for (let length = folded.length - most; length <= folded.length + most; length += 1) {
      for (const word of this.byLength.get(length) ?? []) {
        if (word === folded || /\d/u.test(word)) continue;
        const far = soundOf(word) === sound ? 0.5 : distance(folded, word, most);
        if (far <= most) found.push({ word, far });
      }
    }
    const often = (word: string): number => this.count.get(word) ?? 0;
    return found
      .sort((a, b) => a.far - b.far || often(b.word) - often(a.word))
      .slice(0, mostGuesses)
      .map(({ word }) => word);
  }

  private note(folded: string): void {
    const seen = this.count.get(folded) ?? 0;
    this.count.set(folded, seen + 1);
    if (seen > 0) return;
    const ofLength = this.byLength.get(folded.length);
    if (ofLength) ofLength.push(folded);
    else this.byLength.set(folded.length, [folded]);
  }

  private notePair(pair: Pair): void {
    const key = `${exactly(pair[0])} ${exactly(pair[1])}`;
    if (this.pairs.has(key)) return;
    this.pairs.add(key);
    this.foldedPairs.add(`${pair[0].folded} ${pair[1].folded}`);
    const sound = `${soundOf(pair[0].folded)} ${soundOf(pair[1].folded)}`;
    const alike = this.pairsBySound.get(sound) ?? new Map<string, Pair>();
    this.pairsBySound.set(sound, alike.set(key, pair));
  }
}
