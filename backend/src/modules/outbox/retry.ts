/** After this many tries an entry is parked and a person is told. */
export const maxTries = 8;

const firstPauseMs = 5_000;
const longestPauseMs = 10 * 60_000;

/** When a failed entry is due again: 5 s, 10 s, 20 s … at most 10 minutes after `at`. */
export function nextTryAt(triesSoFar: number, at: Date): Date {
  const pause = Math.min(firstPauseMs * 2 ** Math.max(0, triesSoFar - 1), longestPauseMs);
  return new Date(at.getTime() + pause);
}
