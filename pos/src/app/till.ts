import { type Ask, createAsk } from "../device/server.js";
import { keepStorage } from "../device/storage.js";
import { createAuditor } from "../features/catalogue/audit.js";
import { type Catalogue, createCatalogue } from "../features/catalogue/catalogue.js";
import {
  asSelling,
  type BasketKeeper,
  createBasketKeeper,
} from "../features/sale/basket-keeper.js";
import { breathe } from "../local/breathe.js";
import { Cache } from "../local/cache.js";
import { createIds } from "../local/ids.js";
import { Ledger } from "../local/ledger.js";
import { takeSlot } from "../local/window-slot.js";
import { createDrainer, type Drainer } from "../outbox/drainer.js";
import { countOutbox } from "../outbox/standing.js";
import { watchQuiet } from "../sw/quiet.js";
import { createSelling, type Selling } from "../sw/selling-lock.js";
import { createUpdater, type Updater } from "../sw/updater.js";
import type { Clock } from "./clock.js";
import { createQuestions } from "./questions.js";
import { createReporter } from "./reporter.js";
import { appVersion } from "./version.js";

/** Everything a till is made of, put together once when the page opens. */
export interface Till {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly clock: Clock;
  readonly mintId: () => string;
  readonly ask: Ask;
  readonly catalogue: Catalogue;
  readonly drainer: Drainer;
  readonly basket: BasketKeeper;
  readonly updater: Updater;
  /** Nobody is at this window. */
  readonly isQuiet: () => boolean;
  readonly selling: Selling;
  /** Each of these does its work when it is due; call them often. */
  readonly report: () => Promise<void>;
  readonly audit: () => Promise<void>;
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** The clock goes on from what was measured last, and what it measures is kept. */
async function keepOffset(clock: Clock, ledger: Ledger, page: Window): Promise<void> {
  const device = await ledger.device.get("this");
  clock.restore(device?.clockOffsetMs ?? null);
  clock.offsetMs.subscribe(() => {
    const clockOffsetMs = clock.offsetMs.get();
    ledger.device.update("this", { clockOffsetMs }).catch((error: unknown) => {
      page.reportError(error);
    });
  });
  if (device) keepStorage(page.navigator.storage, ledger).catch(page.reportError.bind(page));
}

/** Opens the till on what this device holds; needs no network. */
export async function openTill(clock: Clock, page: Window): Promise<Till> {
  const ledger = new Ledger();
  const cache = new Cache();
  const { locks, serviceWorker } = page.navigator;
  const { now } = clock;
  await keepOffset(clock, ledger, page);
  const ask = createAsk(page.fetch.bind(page), clock);
  const questions = createQuestions(ledger, ask);
  const mintId = createIds(
    () => now().getTime(),
    (bytes) => crypto.getRandomValues(bytes),
  );
  const catalogue = createCatalogue({ cache, ledger, now, pull: questions.catalogue });
  const send = questions.commands;
  const drainer = createDrainer({ ledger, now, locks, random: Math.random, later, send });
  await catalogue.start();
  const basket = await createBasketKeeper(ledger, await takeSlot(locks), mintId);
  const selling = createSelling(locks);
  selling.watch(asSelling(basket));
  const { isSelling } = selling;
  const ticks = (): number => page.performance.now();
  const { isQuiet } = watchQuiet(page, ticks);
  const updater = createUpdater({
    // The development server builds no worker.
    workers: import.meta.env.PROD ? serviceWorker : undefined,
    locks,
    isSelling,
    isQuiet,
    isDrained: async () => (await countOutbox(ledger)).waiting === 0,
    reload: () => page.location.reload(),
    later,
  });
  const report = createReporter({
    ledger,
    ask,
    now,
    ticks,
    facts: async () => ({
      appVersion,
      clockOffsetMs: clock.offsetMs.get(),
      isPersisted: (await ledger.device.get("this"))?.isPersisted ?? false,
    }),
  });
  const audit = createAuditor({
    catalogue,
    cache,
    ledger,
    now,
    isQuiet: () => !isSelling() && isQuiet(),
    ask: questions.digest,
    breathe,
  });
  return {
    ...{ ledger, cache, clock, mintId, ask, catalogue, drainer, basket, updater },
    ...{ isQuiet, selling, report, audit },
  };
}
