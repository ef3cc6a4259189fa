import type { Trouble } from "../device/network.js";
import { createStore, type Store } from "../local/store.js";
import { backoffMs } from "./backoff.js";
import { createMemory, type DrainPorts, type DrainStep, drainOnce } from "./drain.js";

const lockName = "saolang-drain";
const restMs = 15_000;

export interface DrainerState {
  readonly phase: "idle" | "sending" | "waiting";
  /** Why it waits, by the last answer; null when nothing is wrong. */
  readonly trouble: Trouble | "retry";
}

export interface Drainer {
  readonly state: Store<DrainerState>;
  /** Something new waits, or the network came back. `isFresh` tries at once in spite of earlier failures. */
  kick(isFresh?: boolean): void;
  stop(): void;
}

export interface DrainerPorts extends DrainPorts {
  /** Web Locks; without them each window drains, which the server's keys make harmless. */
  readonly locks: LockManager | undefined;
  readonly random: () => number;
  /** Runs later; answers how to cancel. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** The one sender of this device: never two requests at a time, whatever the number of windows. */
export function createDrainer(ports: DrainerPorts): Drainer {
  const state = createStore<DrainerState>({ phase: "idle", trouble: null });
  const memory = createMemory();
  let failures = 0;
  let isRunning = false;
  let isKicked = false;
  let isStopped = false;
  let cancel = (): void => undefined;

  async function drainAll(): Promise<DrainStep> {
    state.set({ phase: "sending", trouble: state.get().trouble });
    memory.later.clear();
    for (;;) {
      const step = await drainOnce(ports, memory);
      if (step.kind !== "progress" || isStopped) return step;
      failures = 0;
    }
  }

  /** The last step, or null when another window is at it. */
  async function drainAlone(): Promise<DrainStep | null> {
    if (!ports.locks) return drainAll();
    return await ports.locks.request(lockName, { ifAvailable: true }, (lock) =>
      lock === null ? null : drainAll(),
    );
  }

  function rest(step: DrainStep | null): void {
    const isWaiting = step?.kind === "wait";
    failures = isWaiting ? failures + 1 : 0;
    state.set({ phase: isWaiting ? "waiting" : "idle", trouble: isWaiting ? step.why : null });
    cancel = ports.later(run, isWaiting ? backoffMs(failures, ports.random) : restMs);
  }

  async function drainAndRest(): Promise<void> {
    let step: DrainStep | null;
    try {
      step = await drainAlone();
    } catch {
      // The ledger could not be read or written; the screens say so themselves. The rows are where they were.
      step = { kind: "wait", why: "retry" };
    }
    isRunning = false;
    if (isStopped) return;
    rest(step);
    if (isKicked && step?.kind !== "wait") run();
  }

  function run(): void {
    if (isRunning || isStopped) return;
    isRunning = true;
    isKicked = false;
    cancel();
    void drainAndRest();
  }

  return {
    state,
    kick(isFresh = false) {
      isKicked = true;
      if (isFresh) failures = 0;
      if (isFresh || state.get().phase !== "waiting") run();
    },
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
