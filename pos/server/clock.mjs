/**
 * The installation's time: the machine's, or counted on from a fixed start in tests (SAOLANG_NOW).
 * @param {string | null} startAt
 */
export function createClock(startAt) {
  const movedMs = startAt === null ? 0 : Date.parse(startAt) - Date.now();
  return { isMoved: startAt !== null, now: () => new Date(Date.now() + movedMs) };
}
