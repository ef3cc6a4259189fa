import { createStore, type Readable } from "../local/store.js";
import { unlessSelling } from "./selling-lock.js";

const reloadTryMs = 2_000;

export interface UpdaterPorts {
  /** None on an address where the browser allows no service worker. */
  readonly workers: ServiceWorkerContainer | undefined;
  readonly locks: LockManager | undefined;
  /** Goods in the basket, and so maybe a payment open. */
  readonly isSelling: () => boolean;
  /** Nobody is at this window. */
  readonly isQuiet: () => boolean;
  /** Nothing waits to be sent. */
  readonly isDrained: () => Promise<boolean>;
  readonly reload: () => void;
  readonly later: (run: () => void, ms: number) => void;
}

export interface Updater {
  /** A new version of the till is on this device and waits. */
  readonly isWaiting: Readable<boolean>;
  readonly start: () => Promise<void>;
  /** Asks whether there is a new version; nothing happens without network. */
  readonly look: () => Promise<void>;
  /** Lets a waiting version take over if nobody is at work and everything is sent; call it often. */
  readonly consider: () => Promise<void>;
  /** Lets it take over because the clerk says so, with commands waiting too; false while a window has a sale under way. */
  readonly applyNow: () => Promise<boolean>;
}

/** No network, or an answer that is not ours: there is time, it is asked again later. */
async function unlessAway(ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    const isAway = error instanceof TypeError || error instanceof DOMException;
    if (!isAway) throw error;
  }
}

/**
 * A new version waits until the till is idle: no input for a while, empty basket, no payment, queue drained. Then it
 * takes over and every window reloads once, each as soon as nobody is at work in it.
 */
export function createUpdater(ports: UpdaterPorts): Updater {
  const { workers, locks, isSelling, isQuiet, reload, later } = ports;
  const isWaiting = createStore(false);
  let registration: ServiceWorkerRegistration | null = null;
  let hasController = false;
  let isReloading = false;
  let isAsked = false;

  function note(): void {
    isWaiting.set(hasController && Boolean(registration?.waiting));
  }

  async function register(container: ServiceWorkerContainer): Promise<void> {
    await unlessAway(async () => {
      const found = await container.register("/sw.js", { updateViaCache: "none" });
      registration = found;
      found.addEventListener("updatefound", () => {
        found.installing?.addEventListener("statechange", note);
      });
      note();
    });
  }

  function reloadWhenQuiet(): void {
    if (!isSelling() && (isAsked || isQuiet())) reload();
    else later(reloadWhenQuiet, reloadTryMs);
  }

  function onNewController(): void {
    // The first worker of a fresh installation takes over the page it came with: nothing to reload for.
    if (!hasController) {
      hasController = true;
      return;
    }
    if (isReloading) return;
    isReloading = true;
    reloadWhenQuiet();
  }

  const takeOver = (): void => registration?.waiting?.postMessage({ type: "SKIP_WAITING" });

  return {
    isWaiting,
    async start() {
      if (!workers) return;
      hasController = workers.controller !== null;
      workers.addEventListener("controllerchange", onNewController);
      await register(workers);
    },
    async look() {
      if (workers && !registration) await register(workers);
      else await unlessAway(async () => registration?.update());
      note();
    },
    async consider() {
      note();
      if (!isWaiting.get() || isSelling() || !isQuiet() || !(await ports.isDrained())) return;
      await unlessSelling(locks, takeOver);
    },
    async applyNow() {
      if (isSelling()) return false;
      isAsked = true;
      const isTaken = await unlessSelling(locks, takeOver);
      if (!isTaken) isAsked = false;
      return isTaken;
    },
  };
}
