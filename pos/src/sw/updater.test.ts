import { beforeEach, describe, expect, it } from "vitest";
import { createStore } from "../local/store.js";
import { createSelling } from "./selling-lock.js";
import { createUpdater } from "./updater.js";

/** The browser's side of it: a registration in which a test puts a new worker. */
function aBrowser() {
  const asked: unknown[] = [];
  const workers = new EventTarget();
  const registration = Object.assign(new EventTarget(), {
    installing: null,
    waiting: null as { postMessage: (message: unknown) => void } | null,
    update: async () => undefined,
  });
  const container = Object.assign(workers, {
    controller: {} as unknown,
    register: async () => registration,
  }) as unknown as ServiceWorkerContainer;
  return {
    asked,
    container,
    deploy() {
      registration.waiting = { postMessage: (message) => asked.push(message) };
    },
    takeOver: () => workers.dispatchEvent(new Event("controllerchange")),
  };
}

let windows: (() => void)[] = [];
beforeEach(() => {
  for (const end of windows.splice(0)) end();
  windows = [];
});

/** A window of the till. Its timers run when the test says so. */
function aWindow(browser = aBrowser(), locks: LockManager | undefined = navigator.locks) {
  const state = { isQuiet: true, isDrained: true, reloads: 0 };
  const pieces = createStore(0);
  let timers: (() => void)[] = [];
  const selling = createSelling(locks);
  selling.watch({ isSelling: () => pieces.get() > 0, subscribe: pieces.subscribe });
  windows.push(() => pieces.set(0));
  const updater = createUpdater({
    workers: browser.container,
    locks,
    isSelling: selling.isSelling,
    isQuiet: () => state.isQuiet,
    isDrained: async () => state.isDrained,
    reload: () => (state.reloads += 1),
    later: (run) => timers.push(run),
  });
  const pass = (): void => {
    const due = timers;
    timers = [];
    for (const run of due) run();
  };
  return { browser, state, pieces, selling, updater, pass };
}

const skip = { type: "SKIP_WAITING" };
/** Web Locks answer in the order they are asked, so this comes after all that was asked before. */
const settle = () => navigator.locks.query();

describe("a new version of the till", () => {
  it("fault 15: waits while commands wait to be sent, and takes over when the queue is drained", async () => {
    const { browser, state, updater } = aWindow();
    await updater.start();
    browser.deploy();
    state.isDrained = false;
    await updater.consider();
    expect(updater.isWaiting.get()).toBe(true);
    expect(browser.asked).toEqual([]);
    state.isDrained = true;
    await updater.consider();
    expect(browser.asked).toEqual([skip]);
  });

  it("fault 15: waits while goods are in the basket or somebody is at the till", async () => {
    const { browser, state, pieces, updater } = aWindow();
    await updater.start();
    browser.deploy();
    pieces.set(1);
    await updater.consider();
    pieces.set(0);
    state.isQuiet = false;
    await updater.consider();
    expect(browser.asked).toEqual([]);
  });

  it("fault 15: waits while another window has a sale under way", async () => {
    const browser = aBrowser();
    const busy = aWindow(browser);
    const idle = aWindow(browser);
    await idle.updater.start();
    browser.deploy();
    busy.pieces.set(1);
    await settle();
    await idle.updater.consider();
    expect(await idle.updater.applyNow()).toBe(false);
    expect(browser.asked).toEqual([]);
    busy.pieces.set(0);
    await settle();
    await idle.updater.consider();
    expect(browser.asked).toEqual([skip]);
  });

  it("fault 15: waits while the same window has a sale of training under way, and no longer once training is over", async () => {
    const browser = aBrowser();
    const training = aWindow(browser);
    const idle = aWindow(browser);
    const practised = createStore(1);
    const leave = training.selling.watch({
      isSelling: () => practised.get() > 0,
      subscribe: practised.subscribe,
    });
    await training.updater.start();
    await idle.updater.start();
    browser.deploy();
    await settle();
    await training.updater.consider();
    await idle.updater.consider();
    expect(await training.updater.applyNow()).toBe(false);
    expect(browser.asked).toEqual([]);
    leave();
    await settle();
    await training.updater.consider();
    expect(browser.asked).toEqual([skip]);
  });

  it("fault 15: takes over at once when the clerk says so, with commands waiting, but not with a sale under way", async () => {
    const { browser, state, pieces, updater, pass } = aWindow();
    await updater.start();
    browser.deploy();
    state.isDrained = false;
    state.isQuiet = false;
    pieces.set(1);
    expect(await updater.applyNow()).toBe(false);
    pieces.set(0);
    await settle();
    expect(await updater.applyNow()).toBe(true);
    expect(browser.asked).toEqual([skip]);
    browser.takeOver();
    pass();
    expect(state.reloads).toBe(1);
  });

  it("reloads every window once, a busy one when it is no longer busy", async () => {
    const browser = aBrowser();
    const idle = aWindow(browser);
    const busy = aWindow(browser);
    await idle.updater.start();
    await busy.updater.start();
    busy.state.isQuiet = false;
    browser.takeOver();
    browser.takeOver();
    expect([idle.state.reloads, busy.state.reloads]).toEqual([1, 0]);
    busy.pass();
    expect(busy.state.reloads).toBe(0);
    busy.state.isQuiet = true;
    busy.pass();
    expect([idle.state.reloads, busy.state.reloads]).toEqual([1, 1]);
  });

  it("reloads nothing when the first worker takes over the page it came with", async () => {
    const browser = aBrowser();
    Object.assign(browser.container, { controller: null });
    const { state, updater } = aWindow(browser);
    await updater.start();
    browser.takeOver();
    expect(state.reloads).toBe(0);
    browser.takeOver();
    expect(state.reloads).toBe(1);
  });

  it("is looked for in vain without network, and where the browser knows no workers", async () => {
    const browser = aBrowser();
    Object.assign(browser.container, {
      register: () => Promise.reject(new TypeError("Failed to fetch")),
    });
    const { updater } = aWindow(browser);
    await updater.start();
    await updater.look();
    expect(updater.isWaiting.get()).toBe(false);
    const none = createUpdater({
      workers: undefined,
      locks: undefined,
      isSelling: () => false,
      isQuiet: () => true,
      isDrained: async () => true,
      reload: () => undefined,
      later: () => undefined,
    });
    await none.start();
    await none.look();
    await none.consider();
    expect(none.isWaiting.get()).toBe(false);
  });
});
