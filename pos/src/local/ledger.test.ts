import { readPosCommand } from "@saolang/contracts";
import { Dexie } from "dexie";
import { forceCloseDatabase } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { aTill, freshName, idsFrom, soldAt } from "../test-support/builders.js";
import { sell } from "../test-support/sold.js";
import rowsOfV1 from "../test-support/ledger-v1.json";
import { Ledger } from "./ledger.js";

// Its types ask for the class where it takes an instance.
const forceClose = forceCloseDatabase as unknown as (database: IDBDatabase) => void;

/** The tables of the first released till, as it declared them. */
const storesOfV1 = {
  device: "key",
  counters: "name",
  outbox: "id, &seq, state",
  sales: "saleId, shiftId, &payload.receipt_number, counter",
  shifts: "shiftId, state",
  stockDeltas: "id, commandId, variantId",
  baskets: "slot",
  pinTries: "clerkId",
};

async function aLedgerOfV1(name = freshName()): Promise<Dexie> {
  const old = new Dexie(name);
  old.version(1).stores(storesOfV1);
  await old.open();
  for (const [table, rows] of Object.entries(rowsOfV1)) await old.table(table).bulkAdd(rows);
  return old;
}

async function rowsOf(database: Dexie, tables: readonly string[]) {
  const all = await Promise.all(
    tables.map(async (table) => [table, await database.table(table).toArray()] as const),
  );
  return Object.fromEntries(all);
}

/** A till newer than today's, with one more table. */
class NewerLedger extends Ledger {
  constructor(name: string) {
    super(name);
    this.version(3).stores({ extras: "id" });
  }
}

describe("a ledger written by the first released till", () => {
  it("fault 16: is opened with every row as it was", async () => {
    const old = await aLedgerOfV1();
    old.close();
    const ledger = new Ledger(old.name);
    expect(await rowsOf(ledger, Object.keys(storesOfV1))).toEqual(rowsOfV1);
  });

  it("fault 15: holds commands whose bytes a server of today still reads", async () => {
    for (const row of rowsOfV1.outbox) {
      expect(readPosCommand(JSON.parse(row.bytes))).toMatchObject({ kind: "read", sentVersion: 1 });
    }
  });

  it("sells on with the next number", async () => {
    const old = await aLedgerOfV1();
    old.close();
    const ledger = new Ledger(old.name);
    const till = await aTill();
    const [shift] = rowsOfV1.shifts;
    const at = { mintId: idsFrom(soldAt.getTime()), shiftId: shift?.shiftId ?? "" };
    await sell({ ...till, ...at }, till.basket, ledger);
    expect((await ledger.outbox.orderBy("seq").last())?.seq).toBe(rowsOfV1.outbox.length + 1);
  });
});

describe("a newer till in another window", () => {
  it("fault 16: gets the ledger at once, and the older window sells on in it", async () => {
    const till = await aTill();
    const newer = new NewerLedger(till.ledger.name);
    let isBlocked = false;
    newer.on("blocked", () => (isBlocked = true));
    await newer.open();
    expect(isBlocked).toBe(false);
    expect(till.ledger.standing.get()).toBe("newer");
    expect(await sell(till)).toMatchObject({ ok: true });
    expect(await newer.sales.count()).toBe(1);
    expect(newer.verno).toBe(3);
  });

  it("fault 16: lets a write that has begun come to its end first", async () => {
    const till = await aTill();
    const paying = sell(till);
    const newer = new NewerLedger(till.ledger.name);
    const [paid] = await Promise.all([paying, newer.open()]);
    expect(paid.ok).toBe(true);
    expect(await newer.sales.count()).toBe(1);
    expect(await newer.outbox.count()).toBe(2);
  });
});

describe("a ledger whose database the browser took away", () => {
  it("fault 33: is known as lost, so that nobody pays into nothing", async () => {
    const { ledger } = await aTill();
    forceClose(ledger.backendDB());
    expect(ledger.standing.get()).toBe("lost");
  });

  it("is not lost when it is merely closed", async () => {
    const { ledger } = await aTill();
    ledger.close();
    expect(ledger.standing.get()).toBe("open");
  });
});
