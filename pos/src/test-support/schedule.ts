import type { Drainer } from "../outbox/drainer.js";

/** Time that passes only when a test lets it: what is to run later runs when its moment has come. */
export function createSchedule() {
  let nowMs = 0;
  let waiting: { at: number; run: () => void }[] = [];

  function later(run: () => void, ms: number): () => void {
    const entry = { at: nowMs + ms, run };
    waiting.push(entry);
    return () => {
      waiting = waiting.filter((other) => other !== entry);
    };
  }

  /** Moves on to the next moment at which something runs; false when that is past `untilMs`. */
  function next(untilMs: number): boolean {
    waiting.sort((a, b) => a.at - b.at);
    const [first] = waiting;
    if (!first || first.at > untilMs) return false;
    nowMs = first.at;
    waiting.shift();
    first.run();
    return true;
  }

  return { later, next, nowMs: () => nowMs };
}

/** Waits until a drainer rests: the network of a test answers within turns of the loop. */
export async function untilAtRest({ state }: Drainer): Promise<void> {
  do await new Promise((resolve) => setImmediate(resolve));
  while (state.get().phase === "sending");
}
