import type { Till } from "../../app/till.js";
import { createStore } from "../../local/store.js";
import { Ledger } from "../../local/ledger.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { DrainerState } from "../../outbox/drainer.js";
import { createBasketKeeper } from "../sale/basket-keeper.js";

export const trainingLedgerName = "saolang-training-ledger";

/** Stands in every receipt number made in training, where real ones have the code of their point. */
export const trainingCode = "TAPSU";

/** Who the till is in training: no token, so that nothing it might send would be let in, and a name that marks all paper. */
export function trainingDevice({ salesPoint, ...device }: DeviceRow): DeviceRow {
  const { id, name, address } = salesPoint;
  return {
    ...device,
    token: "",
    isTraining: true,
    gaps: { commands: [], receipts: [] },
    salesPoint: { id, code: trainingCode, name: `TẬP SỰ: ${name}`, address },
  };
}

/**
 * The same till on a ledger of its own: real goods to practise on, and nothing that is done reaches the real ledger or the
 * server. What belongs to the window stays: clock, quiet, updater, and who is selling, which is told of this basket too.
 * Opened again after a reload it goes on where it was.
 */
export async function openTraining(real: Till, ledgerName = trainingLedgerName): Promise<Till> {
  const device = await real.ledger.device.get("this");
  if (!device) throw new Error("a till that trains is paired");
  const ledger = new Ledger(ledgerName);
  await ledger.device.put(trainingDevice(device));
  await ledger.preferences.bulkPut(await real.ledger.preferences.toArray());
  const { slot } = real.basket.view.get().row;
  return {
    ...real,
    ledger,
    ask: async () => ({ kind: "away", why: "network" }),
    drainer: {
      state: createStore<DrainerState>({ phase: "idle", trouble: null }),
      kick: () => undefined,
      stop: () => undefined,
    },
    basket: await createBasketKeeper(ledger, slot, real.mintId),
    // Both speak for the real ledger; the page goes on doing so with the real till.
    report: async () => undefined,
    audit: async () => undefined,
  };
}

/** Ends training: what was practised is gone, and nothing else is. Refuses to touch any other ledger. */
export async function endTraining({ ledger }: Till): Promise<void> {
  const device = await ledger.device.get("this");
  if (!device?.isTraining) throw new Error("only a ledger of training is ever deleted");
  await ledger.delete();
}
