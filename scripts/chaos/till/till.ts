import type { SaleRecordPayload } from "@saolang/contracts";
import type { Dice } from "../dice.js";
import { createDeviceClock, type DeviceClock, pause, until } from "../clock.js";
import type { Line } from "../net/line.js";
import type { Trace } from "../trace.js";
import { pair } from "../../../pos/src/features/pairing/pair.js";
import { forgetDevice, openTab, type Tab } from "./tab.js";
import type { DeathAt } from "./transactions.js";

/** Which window of a till: the one on the counter, and now and then a second one beside it. */
export type Window = 0 | 1;

export interface TillFacts {
  readonly name: string;
  readonly line: Line;
  readonly dice: Dice;
  readonly trace: Trace;
}

/** How often a window asks for changed goods; a till in a shop does so every five seconds. */
const freshEveryMs = 1_500;

/** A till of the day: a device that outlives its windows, and what its clerk has seen with their own eyes. */
export class Till {
  readonly name: string;
  readonly line: Line;
  readonly clock: DeviceClock = createDeviceClock();
  readonly trace: Trace;
  /** Sales whose receipt the clerk saw, as they were then. */
  readonly shown = new Map<string, SaleRecordPayload>();
  readonly #dice: Dice;
  readonly #tabs = new Map<Window, Promise<Tab>>();
  #isOver = false;

  constructor({ name, line, dice, trace }: TillFacts) {
    this.name = name;
    this.line = line;
    this.trace = trace;
    this.#dice = dice;
    void this.#keepFresh();
  }

  /** Turns the device into a till of a sales point and waits until it has clerks and goods. */
  async pair(pairingCode: string): Promise<void> {
    const tab = await this.tab();
    const paired = await pair(tab.ledger, tab.ask, { pairingCode, label: this.name });
    if (!paired.ok) throw new Error(`${this.name} cannot be paired: ${paired.refusal.code}`);
    await freshen(tab);
    if ((await tab.ledger.device.get("this"))?.clerks.length === 0)
      throw new Error(`${this.name} has no clerks`);
    if (!(await until(() => tab.catalogue.state.get().count > 0, { patienceMs: 20_000 })))
      throw new Error(`${this.name} has no goods`);
  }

  /** The window, opened anew when it is gone. */
  async tab(window: Window = 0): Promise<Tab> {
    const open = await this.#tabs.get(window);
    if (open && !open.isDead()) return open;
    const opening = openTab({
      name: this.name,
      address: this.line.address,
      machine: this.clock,
      random: this.#dice.fraction,
    });
    this.#tabs.set(window, opening);
    const tab = await opening;
    tab.drainer.kick(true);
    return tab;
  }

  /** Does something in a window until it was done in one that lived to see it through. */
  async during<Outcome>(
    work: (tab: Tab) => Promise<Outcome>,
    window: Window = 0,
  ): Promise<Outcome> {
    for (;;) {
      const tab = await this.tab(window);
      try {
        const outcome = await work(tab);
        if (!tab.isDead()) return outcome;
      } catch (error) {
        // Whatever a dead window says is the noise of its death; in a living one it is a bug.
        if (!tab.isDead()) throw error;
      }
      this.trace.note(this.name, "opens again");
    }
  }

  /** The window dies at one of its next writes. */
  async dieSoon(when: DeathAt, window: Window = 0): Promise<void> {
    (await this.tab(window)).crashAt(when);
  }

  async crash(window: Window = 0): Promise<void> {
    (await this.#tabs.get(window))?.crash();
  }

  /** Nothing waits to be sent any more. */
  async isDrained(): Promise<boolean> {
    const tab = await this.tab();
    tab.drainer.kick(true);
    return (await tab.ledger.outbox.where("state").equals("pending").count()) === 0;
  }

  /** Closes every window and takes away what the device holds. */
  async close(): Promise<void> {
    this.#isOver = true;
    for (const opening of this.#tabs.values()) (await opening).crash();
    await forgetDevice(this.name);
    await this.line.close();
  }

  async #keepFresh(): Promise<void> {
    while (!this.#isOver) {
      await pause(freshEveryMs);
      for (const opening of this.#tabs.values()) await freshen(await opening);
    }
  }
}

async function freshen(tab: Tab): Promise<void> {
  if (tab.isDead()) return;
  try {
    if ((await tab.ledger.device.count()) === 0) return;
    await tab.report();
    await tab.catalogue.sync();
    await tab.audit();
  } catch (error) {
    if (!tab.isDead()) throw error;
  }
}
