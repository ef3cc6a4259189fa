import { type Clock, createClock } from "../../../pos/src/app/clock.js";
import { createQuestions } from "../../../pos/src/app/questions.js";
import { createReporter } from "../../../pos/src/app/reporter.js";
import { type Ask, createAsk } from "../../../pos/src/device/server.js";
import { createAuditor } from "../../../pos/src/features/catalogue/audit.js";
import { type Catalogue, createCatalogue } from "../../../pos/src/features/catalogue/catalogue.js";
import {
  type BasketKeeper,
  createBasketKeeper,
} from "../../../pos/src/features/sale/basket-keeper.js";
import { breathe } from "../../../pos/src/local/breathe.js";
import { Cache } from "../../../pos/src/local/cache.js";
import { createIds } from "../../../pos/src/local/ids.js";
import { Ledger } from "../../../pos/src/local/ledger.js";
import { takeSlot } from "../../../pos/src/local/window-slot.js";
import { createDrainer, type Drainer } from "../../../pos/src/outbox/drainer.js";
import type { DeviceClock } from "../clock.js";
import { locksOf } from "./locks.js";
import { type DeathAt, watchTransactions } from "./transactions.js";

/** What a tab finds on its device. */
export interface DeviceFacts {
  readonly name: string;
  readonly address: string;
  readonly machine: DeviceClock;
  readonly random: () => number;
}

/** One open window of the till: the engine's own parts, put together as `pos/src/app/till.ts` does. */
export interface Tab {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly clock: Clock;
  readonly mintId: () => string;
  readonly ask: Ask;
  readonly catalogue: Catalogue;
  readonly drainer: Drainer;
  readonly basket: BasketKeeper;
  /** Each of these does its work when it is due; call them often. */
  readonly report: () => Promise<void>;
  readonly audit: () => Promise<void>;
  readonly isDead: () => boolean;
  /** Gone without a word: what was under way is undone, what was in memory is lost. */
  readonly crash: () => void;
  /** Crashes at the next write, before it is durable or right after. */
  readonly crashAt: (when: DeathAt) => void;
}

/** Waiting is a twentieth of what a real till waits, as the whole day is. */
const hurry = 20;

export const ledgerOf = (name: string): string => `${name}-ledger`;
const cacheOf = (name: string): string => `${name}-cache`;

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms / hurry);
  return () => clearTimeout(timer);
}

/** Opens a window on what the device holds; needs no network. */
export async function openTab({ name, address, machine, random }: DeviceFacts): Promise<Tab> {
  const ledger = new Ledger(ledgerOf(name));
  const cache = new Cache(cacheOf(name));
  await Promise.all([ledger.open(), cache.open()]);
  const transactions = [watchTransactions(ledger), watchTransactions(cache)];
  const network = new AbortController();
  let isDead = false;
  let sayGone = (): void => undefined;
  const gone = new Promise<void>((resolve) => (sayGone = resolve));
  const locks = locksOf(name, gone);

  // A page's own fetch: relative to its address, and over when the page is.
  const pageFetch: typeof fetch = (path, init) => {
    const limits = init?.signal ? [network.signal, init.signal] : [network.signal];
    // The engine always asks by path.
    return fetch(new URL(path as string, address), { ...init, signal: AbortSignal.any(limits) });
  };
  const clock = createClock(null, machine.ms);
  clock.restore((await ledger.device.get("this"))?.clockOffsetMs ?? null);
  clock.offsetMs.subscribe(() => {
    ledger.device
      .update("this", { clockOffsetMs: clock.offsetMs.get() })
      .catch((error: unknown) => {
        if (!isDead) throw error;
      });
  });
  const { now } = clock;
  const ask = createAsk(pageFetch, clock);
  const questions = createQuestions(ledger, ask);
  const mintId = createIds(
    () => now().getTime(),
    (bytes) => crypto.getRandomValues(bytes),
  );
  const catalogue = createCatalogue({ cache, ledger, now, pull: questions.catalogue });
  const send = questions.commands;
  const drainer = createDrainer({ ledger, now, locks, random, later, send });
  const report = createReporter({
    ledger,
    ask,
    now,
    ticks: () => performance.now() * hurry,
    facts: () =>
      Promise.resolve({
        appVersion: "chaos",
        clockOffsetMs: clock.offsetMs.get(),
        isPersisted: true,
      }),
  });

  function crash(): void {
    if (isDead) return;
    isDead = true;
    drainer.stop();
    network.abort();
    for (const one of transactions) one.undo();
    ledger.close();
    cache.close();
    sayGone();
  }

  await catalogue.start();
  const basket = await createBasketKeeper(ledger, await takeSlot(locks), mintId);
  const audit = createAuditor({
    catalogue,
    cache,
    ledger,
    now,
    isQuiet: () => basket.view.get().row.lines.length === 0,
    ask: questions.digest,
    breathe,
  });
  return {
    ...{ ledger, cache, clock, mintId, ask, catalogue, drainer, basket, report, audit },
    isDead: () => isDead,
    crash,
    crashAt: (when) => transactions[0]?.dieAt(when, crash),
  };
}

/** Takes away everything a device holds. */
export async function forgetDevice(name: string): Promise<void> {
  await Promise.all([new Ledger(ledgerOf(name)).delete(), new Cache(cacheOf(name)).delete()]);
}
