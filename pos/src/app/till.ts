import { type Ask, createAsk } from "../device/server.js";
import { type Catalogue, createCatalogue } from "../features/catalogue/catalogue.js";
import { type BasketKeeper, createBasketKeeper } from "../features/sale/basket-keeper.js";
import { Cache } from "../local/cache.js";
import { createIds } from "../local/ids.js";
import { Ledger } from "../local/ledger.js";
import { takeSlot } from "../local/window-slot.js";
import { createDrainer, type Drainer } from "../outbox/drainer.js";
import type { Clock } from "./clock.js";

/** Everything a till is made of, put together once when the page opens. */
export interface Till {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly clock: Clock;
  readonly mintId: () => string;
  readonly ask: Ask;
  readonly catalogue: Catalogue;
  readonly drainer: Drainer;
  readonly basket: BasketKeeper;
}

const deviceToken = async (ledger: Ledger): Promise<string | null> =>
  (await ledger.device.get("this"))?.token ?? null;

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** Opens the till on what this device holds; needs no network. */
export async function openTill(clock: Clock): Promise<Till> {
  const ledger = new Ledger();
  const cache = new Cache();
  const ask = createAsk(fetch.bind(globalThis));
  const mintId = createIds(
    () => clock.now().getTime(),
    (bytes) => crypto.getRandomValues(bytes),
  );
  const catalogue = createCatalogue({
    cache,
    ledger,
    now: clock.now,
    pull: async (cursor) => {
      const query = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      return ask({
        path: `/pos/catalog${query}`,
        token: await deviceToken(ledger),
        shape: (wire) => wire.posCatalogAnswer,
      });
    },
  });
  const drainer = createDrainer({
    ledger,
    now: clock.now,
    locks: navigator.locks,
    random: Math.random,
    later,
    send: async (body) => {
      return ask({
        path: "/pos/commands",
        token: await deviceToken(ledger),
        body,
        shape: (wire) => wire.posCommandAnswer,
      });
    },
  });
  await catalogue.start();
  const basket = await createBasketKeeper(ledger, await takeSlot(navigator.locks), mintId);
  return { ledger, cache, clock, mintId, ask, catalogue, drainer, basket };
}
