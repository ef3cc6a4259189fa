const firstMs = 1_000;
const longestMs = 60_000;

/** How long to wait after so many failures in a row: doubling to a minute, ±25 %, and never giving up. */
export function backoffMs(failures: number, random: () => number): number {
  const plain = Math.min(longestMs, firstMs * 2 ** Math.max(0, Math.min(failures, 16) - 1));
  return plain * (0.75 + random() * 0.5);
}
