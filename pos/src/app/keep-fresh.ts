import { breathe } from "../local/breathe.js";
import type { Readable } from "../local/store.js";
import type { Till } from "./till.js";

const catalogueMs = 5_000;
const awayMs = 15_000;
const updateMs = 15 * 60_000;
const updateTendMs = 5_000;

/** Acts when the trouble that a state speaks of is over. */
function whenOver(state: Readable<{ trouble: string | null }>, act: () => void): () => void {
  let before = state.get().trouble;
  return state.subscribe(() => {
    const { trouble } = state.get();
    const isOver = before !== null && trouble === null;
    before = trouble;
    if (isOver) act();
  });
}

/**
 * Talks to the server for as long as the page is open: sends what waits, asks for changed goods, tells how this till is,
 * holds the goods against the server's digest, looks for a new version. Each does its work when it is due. The network
 * coming back or the page being looked at again starts all of it at once. Answers how to stop.
 */
export function keepFresh(till: Till, page: Window): () => void {
  const { ledger, catalogue, drainer, updater, report, audit } = till;
  let isStopped = false;
  let timer = 0;
  let lookedAt = page.performance.now();

  async function tendUpdate(): Promise<void> {
    if (page.performance.now() - lookedAt > updateMs) {
      lookedAt = page.performance.now();
      await updater.look();
    }
    await updater.consider();
  }

  async function round(): Promise<void> {
    await catalogue.goods.warm(breathe);
    if ((await ledger.device.count()) === 0) return;
    await report();
    await catalogue.sync();
    await audit();
  }

  function next(): void {
    page.clearTimeout(timer);
    round()
      .catch((error: unknown) => page.reportError(error))
      .finally(() => {
        if (isStopped) return;
        // A second round may have begun meanwhile; only one goes on.
        page.clearTimeout(timer);
        const isAway = catalogue.state.get().trouble !== null;
        timer = page.setTimeout(next, isAway ? awayMs : catalogueMs);
      });
  }

  function wake(): void {
    if (page.document.visibilityState === "hidden") return;
    drainer.kick(true);
    next();
  }

  // Whichever hears from the server first tells the other, instead of each waiting out its own pause.
  const stopListening = [
    whenOver(catalogue.state, () => drainer.kick(true)),
    whenOver(drainer.state, next),
  ];
  const complain = (error: unknown): void => page.reportError(error);
  updater.start().catch(complain);
  // On its own: a slow answer of the server must not hold up an update, nor the other way round.
  const tending = page.setInterval(() => void tendUpdate().catch(complain), updateTendMs);
  page.addEventListener("online", wake);
  page.document.addEventListener("visibilitychange", wake);
  wake();
  return () => {
    isStopped = true;
    page.clearTimeout(timer);
    page.clearInterval(tending);
    for (const stop of stopListening) stop();
    page.removeEventListener("online", wake);
    page.document.removeEventListener("visibilitychange", wake);
  };
}
