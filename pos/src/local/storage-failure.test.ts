import { accept } from "@saolang/domain/result";
import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { aTill, freshName } from "../test-support/builders.js";
import { sell } from "../test-support/sold.js";
import { Cache } from "./cache.js";
import type { Ledger } from "./ledger.js";
import { durably } from "./storage-failure.js";

async function aFullCache(): Promise<Cache> {
  const cache = new Cache(freshName());
  await cache.chunks.put({ chunk: 1, json: "[]" });
  return cache;
}

/** The disk is full for as long as `isFull` says: what is added to the sales fails as browsers let it fail. */
function fillDisk(ledger: Ledger, isFull: () => Promise<boolean>): void {
  ledger.use({
    stack: "dbcore",
    name: "full disk",
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          async mutate(request) {
            if (name === "sales" && (await Dexie.waitFor(isFull()))) {
              throw new DOMException("the disk is full", "QuotaExceededError");
            }
            return table.mutate(request);
          },
        };
      },
    }),
  });
}

describe("a full disk", () => {
  it("fault 13: drops the cache, writes the sale once, and leaves the ledger alone", async () => {
    const till = await aTill();
    const cache = await aFullCache();
    fillDisk(till.ledger, async () => (await cache.chunks.count()) > 0);
    till.ledger.close({ disableAutoOpen: false });
    const sold = await durably(cache, () => sell(till));
    expect(sold.ok).toBe(true);
    expect(await cache.chunks.count()).toBe(0);
    expect(await till.ledger.sales.count()).toBe(1);
    expect(await till.ledger.outbox.count()).toBe(2);
  });

  it("fault 13: refuses the sale when that did not help, and the ledger holds no part of it", async () => {
    const till = await aTill();
    fillDisk(till.ledger, async () => true);
    till.ledger.close({ disableAutoOpen: false });
    const cache = await aFullCache();
    const sold = await durably(cache, () => sell(till));
    expect(sold).toMatchObject({ refusal: { code: "storage_full" } });
    expect(await till.ledger.sales.count()).toBe(0);
    expect(await till.ledger.outbox.count()).toBe(1);
    expect(await till.ledger.counters.get("receipt")).toBeUndefined();
  });
});

describe("a database that is gone", () => {
  it("fault 33: refuses instead of keeping anything in memory only", async () => {
    const cache = await aFullCache();
    const gone = () => Promise.reject(new DOMException("Connection lost", "UnknownError"));
    expect(await durably(cache, gone)).toMatchObject({ refusal: { code: "storage_lost" } });
    expect(await cache.chunks.count()).toBe(1);
  });

  it("lets a bug be a bug", async () => {
    const cache = await aFullCache();
    const bug = () => Promise.reject(new TypeError("x is not a function"));
    await expect(durably(cache, bug)).rejects.toThrow("x is not");
    expect(await durably(cache, async () => accept(1))).toEqual({ ok: true, value: 1 });
  });
});
