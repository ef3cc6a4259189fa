/** The till's time. The only place that reads the machine's clock. */
export interface Clock {
  /** Now, as an instant. */
  readonly now: () => Date;
}

/**
 * The machine's clock, moved so that it reads `startAt` at the moment of the call (tests move a whole installation
 * to another day with SAOLANG_NOW; the server writes it into the page).
 */
export function createClock(startAt: string | null): Clock {
  const movedMs = startAt === null ? 0 : Date.parse(startAt) - Date.now();
  return { now: () => new Date(Date.now() + (Number.isNaN(movedMs) ? 0 : movedMs)) };
}
