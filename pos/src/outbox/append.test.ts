import { accept, refuse } from "@saolang/domain/result";
import { describe, expect, it } from "vitest";
import { Ledger } from "../local/ledger.js";
import { freshName, idsFrom, soldAt } from "../test-support/builders.js";
import { appendAll, part } from "./append.js";

const mintId = idsFrom();

const aPart = (takesReceipt: boolean, write: () => Promise<void> = async () => undefined) => {
  const [id, shiftId] = [mintId(), mintId()];
  const seen: { seq: number; receipt: number }[] = [];
  const made = part({
    takesReceipt,
    command: (numbers) => {
      seen.push({ ...numbers });
      return {
        id,
        type: "shift.open",
        version: 1,
        seq: numbers.seq,
        at: soldAt.toISOString(),
        payload: {
          shift_id: shiftId,
          clerk_id: "clerk_lan",
          opened_at: soldAt.toISOString(),
          float_amount: 0,
        },
      };
    },
    write,
  });
  return { made, seen };
};

describe("facts that belong together", () => {
  it("take numbers one after the other, receipt numbers only where one is due", async () => {
    const ledger = new Ledger(freshName());
    const parts = [aPart(true), aPart(false), aPart(true)];
    await appendAll(ledger, {
      tables: [],
      admit: async () => accept("write"),
      parts: parts.map(({ made }) => made),
    });
    expect(parts.flatMap(({ seen }) => seen)).toEqual([
      { seq: 1, receipt: 1 },
      { seq: 2, receipt: 2 },
      { seq: 3, receipt: 2 },
    ]);
    expect(await ledger.counters.toArray()).toEqual([
      { name: "receipt", value: 2 },
      { name: "seq", value: 3 },
    ]);
  });

  it("are all written or none, and no number is used up by a failure or a refusal", async () => {
    const ledger = new Ledger(freshName());
    const broken = aPart(true, () => Promise.reject(new Error("power cut")));
    const parts = [aPart(true).made, broken.made];
    const write = () =>
      appendAll(ledger, { tables: [], admit: async () => accept("write"), parts });
    await expect(write()).rejects.toThrow("power cut");
    const refused = await appendAll(ledger, {
      tables: [],
      admit: async () => refuse("no_open_shift"),
      parts,
    });
    expect(refused).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await ledger.outbox.count()).toBe(0);
    expect(await ledger.counters.count()).toBe(0);
  });

  it("take later numbers when another window was first", async () => {
    const ledger = new Ledger(freshName());
    const other = new Ledger(ledger.name);
    const write = (on: Ledger) =>
      appendAll(on, {
        tables: [],
        admit: async () => accept("write"),
        parts: [aPart(true).made, aPart(true).made],
      });
    await Promise.all([write(ledger), write(other)]);
    const rows = await ledger.outbox.orderBy("seq").toArray();
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });
});
