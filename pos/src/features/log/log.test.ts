import { day } from "@saolang/domain/time";
import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { type LogAct, logActs } from "../../local/log-entry.js";
import english from "../../messages/later/en.json";
import vietnamese from "../../messages/later/vi.json";
import { freshName } from "../../test-support/builders.js";
import { noteAct } from "./note.js";
import { logPageLength, readLog } from "./read.js";
import { factText, isKnownAct } from "./say.js";

const start = Date.parse("2026-11-22T01:00:00.000Z");
const all = { page: 0, on: null, clerkName: null };

async function aLog(acts: readonly { at: number; clerkName?: string; act: LogAct }[]) {
  const ledger = new Ledger(freshName());
  for (const { at, clerkName = "Lan", act } of acts) {
    await noteAct(ledger, { at: new Date(start + at), clerkName, act });
  }
  return ledger;
}

const actsOf = ({ rows }: Awaited<ReturnType<typeof readLog>>): string[] =>
  rows.map(({ act }) => act);

describe("the log of a till", () => {
  it("shows the last act first, also after the clock was set back", async () => {
    const ledger = await aLog([
      { at: 0, act: "shift_opened" },
      { at: -3_600_000, act: "cash_in" },
    ]);
    expect(actsOf(await readLog(ledger, all))).toEqual(["cash_in", "shift_opened"]);
  });

  it("shows one business day of Hanoi and one clerk when asked", async () => {
    const hourMs = 3_600_000;
    const ledger = await aLog([
      { at: 0, act: "shift_opened" },
      { at: 16 * hourMs - 1, act: "cash_in", clerkName: "Minh" },
      { at: 16 * hourMs, act: "cash_out" },
    ]);
    const on = day("2026-11-22");
    expect(actsOf(await readLog(ledger, { ...all, on }))).toEqual(["cash_in", "shift_opened"]);
    const minh = { ...all, clerkName: "Minh" };
    expect(actsOf(await readLog(ledger, minh))).toEqual(["cash_in"]);
    expect(actsOf(await readLog(ledger, { ...minh, on: day("2026-11-23") }))).toEqual([]);
  });

  it("comes in pages, each act on one of them", async () => {
    const count = logPageLength + 3;
    const ledger = await aLog(
      Array.from({ length: count }, (_, at) => ({ at, act: "cash_in", clerkName: `Lan ${at}` })),
    );
    const first = await readLog(ledger, all);
    const second = await readLog(ledger, { ...all, page: 1 });
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
    const shown = [...first.rows, ...second.rows].map(({ clerkName }) => clerkName);
    expect(new Set(shown).size).toBe(count);
    expect(shown.at(0)).toBe(`Lan ${count - 1}`);
  });

  it("writes facts the way people do, and knows which acts it has words for", () => {
    expect(factText("amount", 200_000, "vi")).toBe("200.000\u00a0₫");
    expect(factText("openedAt", "2026-11-22T01:00:00.000Z", "vi")).toBe("08:00 22/11/2026");
    expect(factText("pieces", 12, "vi")).toBe("12");
    expect(factText("amount", 0.5, "vi")).toBe("0.5");
    expect(isKnownAct("shift_opened")).toBe(true);
    expect(isKnownAct("act_of_next_year")).toBe(false);
    expect(isKnownAct("toString")).toBe(false);
  });

  it("has words for each act of this till, in both languages, and for no others", () => {
    const words = [vietnamese, english].map(({ log }) => Object.keys(log.acts).sort());
    expect(words).toEqual([[...logActs].sort(), [...logActs].sort()]);
  });
});
