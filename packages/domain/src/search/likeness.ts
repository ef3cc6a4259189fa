/** Beginnings and endings of syllables that sound alike to many speakers and are taken for each other in writing. */
const soundAlike: readonly (readonly [RegExp, string])[] = [
  [/^tr/u, "ch"],
  [/^(?:gi|r)(?=[aeiouy])/u, "d"],
  [/^s(?=[aeiouy])/u, "x"],
  [/^n(?=[aeiouy])/u, "l"],
  [/^k(?=[aeiouy])|^q(?=u)/u, "c"],
  [/^gh/u, "g"],
  [/^ngh/u, "ng"],
  [/^ph/u, "f"],
  [/y/gu, "i"],
  [/[kc]$/u, "c"],
  [/t$/u, "c"],
  [/ng$/u, "n"],
];

/** Two syllables that many speakers say alike have one sound: "trưng" and "chưng", "mĩ" and "mỹ", "ninh" and "linh". */
export function soundOf(folded: string): string {
  return soundAlike.reduce((sound, [pattern, same]) => sound.replace(pattern, same), folded);
}

/**
 * How many letters were added, left out, changed or swapped with their neighbour (optimal string alignment distance,
 * Damerau 1964); `most` + 1 stands for more than `most`.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? most) + 1,
        (current[column - 1] ?? most) + 1,
        (last[column - 1] ?? most) + (isSame ? 0 : 1),
      );
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwapped)
        cost = Math.min(cost, (before[column - 2] ?? most) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = current;
  }
  return last[other.length] ?? most + 1;
}

/** Letters that may be wrong in a word of this length: syllables are short, and a code or number is never guessed. */
export function slipsAllowed(folded: string): 0 | 1 | 2 {
  if (/\d/u.test(folded) || folded.length < 3) return 0;
  return folded.length < 7 ? 1 : 2;
}
