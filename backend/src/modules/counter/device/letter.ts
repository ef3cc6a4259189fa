const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter of the n-th device of a point, n from 0: A … Z, AA, AB … ZZ. Throws RangeError past 702 devices. */
export function deviceLetter(n: number): string {
  if (n < letters.length) return letters.charAt(n);
  const rest = n - letters.length;
  if (rest >= letters.length ** 2) throw new RangeError("a sales point has 702 device letters");
  return letters.charAt(Math.floor(rest / letters.length)) + letters.charAt(rest % letters.length);
}
