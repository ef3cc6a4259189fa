import { refreshDevice } from "../features/pairing/pair.js";
import type { Store } from "../local/store.js";
import type { Till } from "./till.js";

const catalogueMs = 5_000;
const awayMs = 15_000;
const deviceMs = 5 * 60_000;

type Readable<Value> = Pick<Store<Value>, "get" | "subscribe">;

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
 * Talks to the server for as long as the page is open: sends what waits, asks for changed goods, now and then for the
 * clerks. The network coming back or the page being looked at again starts all of it at once. Answers how to stop.
 */
export function keepFresh(till: Till, page: Window): () => void {
  const { ledger, ask, catalogue, drainer } = till;
  let isStopped = false;
  let timer = 0;
  let deviceAskedAt = -Infinity;

  async function askDevice(): Promise<void> {
    const device = await ledger.device.get("this");
    if (!device) return;
    const isDue = page.performance.now() - deviceAskedAt > deviceMs || device.clerks.length === 0;
    if (!isDue) return;
    const answer = await refreshDevice(ledger, ask, device);
    if (answer.ok) deviceAskedAt = page.performance.now();
  }

  async function round(): Promise<void> {
    if ((await ledger.device.count()) === 0) return;
    await askDevice();
    await catalogue.sync();
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
  page.addEventListener("online", wake);
  page.document.addEventListener("visibilitychange", wake);
  wake();
  return () => {
    isStopped = true;
    page.clearTimeout(timer);
    for (const stop of stopListening) stop();
    page.removeEventListener("online", wake);
    page.document.removeEventListener("visibilitychange", wake);
  };
}
