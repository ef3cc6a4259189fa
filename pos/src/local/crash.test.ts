import { describe, expect, it } from "vitest";
import { createBasketKeeper } from "../features/sale/basket-keeper.js";
import { createDrainer } from "../outbox/drainer.js";
import {
  aTill,
  aTillWithSales,
  anItem,
  device,
  idsFrom,
  sellOn,
  soldAt,
} from "../test-support/builders.js";
import { createFakeServer } from "../test-support/fake-server.js";
import { sell } from "../test-support/sold.js";
import { createSchedule, untilAtRest } from "../test-support/schedule.js";
import { Ledger } from "./ledger.js";

type Till = Awaited<ReturnType<typeof aTill>>;

/** A till whose tab is killed: its memory is gone, and the same disk is opened again. */
async function killed({ ledger }: Till): Promise<Ledger> {
  ledger.close();
  const again = new Ledger(ledger.name);
  await again.open();
  return again;
}

/** Lets every write of a sale fail in the middle of its transaction, as a tab that is killed there would. */
function killOnWrite(ledger: Ledger): void {
  ledger.use({
    stack: "dbcore",
    name: "killed",
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        if (name !== "sales") return table;
        return { ...table, mutate: () => Promise.reject(new DOMException("killed", "AbortError")) };
      },
    }),
  });
  ledger.close({ disableAutoOpen: false });
}

describe("a tab that is killed", () => {
  it("fault 1: before the sale is on the disk leaves the same basket, and paying again is one sale", async () => {
    const till = await aTill();
    const keeper = await createBasketKeeper(till.ledger, 1, till.mintId);
    keeper.add(anItem());
    const basket = await keeper.settled();
    killOnWrite(till.ledger);
    await expect(sell(till, basket)).rejects.toThrow();

    const ledger = await killed(till);
    expect(await ledger.sales.count()).toBe(0);
    expect(await ledger.outbox.count()).toBe(1);
    const again = (await createBasketKeeper(ledger, 1, till.mintId)).view.get().row;
    expect(again).toEqual(basket);
    await sell(till, again, ledger);
    expect(await sell(till, again, ledger)).toMatchObject({ ok: true });
    expect(await ledger.sales.count()).toBe(1);
    expect((await ledger.counters.get("receipt"))?.value).toBe(1);
  });

  it("fault 2: after it is on the disk comes back to the receipt, and the sale arrives once", async () => {
    const till = await aTill();
    await till.ledger.baskets.put(till.basket);
    const paid = await sell(till);
    const ledger = await killed(till);
    const shown = (await createBasketKeeper(ledger, 1, till.mintId)).view.get().row;
    expect(shown.shownSaleId).toBe(paid.ok ? paid.value : "refused");
    expect(shown.lines).toEqual([]);
    const server = createFakeServer();
    const drainer = drainerOn(ledger, server.send);
    drainer.kick();
    await untilAtRest(drainer);
    drainer.stop();
    expect(server.kept.size).toBe(2);
  });

  it("fault 3: takes no number a second time, and every write waited for the disk", async () => {
    const till = await aTill();
    const asked: (IDBTransactionOptions | undefined)[] = [];
    till.ledger.use({
      stack: "dbcore",
      name: "watched",
      create: (core) => ({
        ...core,
        transaction(stores, mode, options) {
          if (mode === "readwrite") asked.push(options);
          return core.transaction(stores, mode, options);
        },
      }),
    });
    till.ledger.close({ disableAutoOpen: false });
    await sellOn(till);
    expect(asked).toEqual(asked.map(() => ({ durability: "strict" })));
    expect(asked.length).toBeGreaterThan(0);

    const ledger = await killed(till);
    await sellOn({ ...till, ledger });
    const numbers = (await ledger.sales.orderBy("counter").toArray()).map(
      ({ payload }) => payload.receipt_number,
    );
    expect(numbers.map((number) => number.slice(-4))).toEqual(["0001", "0002"]);
    expect((await ledger.outbox.orderBy("seq").toArray()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

const drainerOn = (ledger: Ledger, send: ReturnType<typeof createFakeServer>["send"]) =>
  createDrainer({
    ledger,
    send,
    now: () => soldAt,
    locks: navigator.locks,
    random: () => 0.5,
    later: createSchedule().later,
  });

describe("two windows without network", () => {
  it("fault 17: sell under different numbers into one shift, and each sale leaves the device once", async () => {
    const till = await aTillWithSales(1);
    const windows = [
      till,
      { ...till, ledger: new Ledger(till.ledger.name), mintId: idsFrom(9e12) },
    ];
    await Promise.all(windows.flatMap((one, at) => [sellOn(one, at + 1), sellOn(one, at + 1)]));
    const sales = await till.ledger.sales.orderBy("counter").toArray();
    expect(sales.map(({ counter }) => counter)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(sales.map(({ payload }) => payload.receipt_number)).size).toBe(5);
    expect(new Set(sales.map(({ shiftId }) => shiftId)).size).toBe(1);

    const server = createFakeServer();
    const drainers = windows.map(({ ledger }) => drainerOn(ledger, server.send));
    for (const drainer of drainers) drainer.kick();
    for (const drainer of drainers) await untilAtRest(drainer);
    for (const drainer of drainers) drainer.stop();
    expect(server.requests).toHaveLength(1);
    expect(server.kept.size).toBe(6);
  });
});
