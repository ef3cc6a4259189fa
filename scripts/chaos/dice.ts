/** Chance that can be repeated: the same seed answers the same row of numbers (xoshiro128**, seeded by splitmix32). */
export interface Dice {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** A whole number from `from` through `through`. */
  readonly whole: (from: number, through: number) => number;
  /** True in `percent` of 100 throws. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A new order of the same items. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
  /** Dice of their own for one part, so that a throw more in one part changes no other. */
  readonly fork: (part: string) => Dice;
}

function splitmix(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

export function createDice(seed: number): Dice {
  const fill = splitmix(seed);
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];

  function next(): number {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  }

  const fraction = (): number => next() / 2 ** 32;
  const whole = (from: number, through: number): number =>
    from + Math.floor(fraction() * (through - from + 1));
  return {
    fraction,
    whole,
    chance: (percent) => fraction() * 100 < percent,
    pick(items) {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error("there is nothing to pick from");
      return item;
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: fraction() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item),
    fork: (part) => createDice(seed ^ hashOf(part)),
  };
}
