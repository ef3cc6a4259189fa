import { posCatalogAnswer, type PosCatalogItem, type PosCatalogDigest } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { Cache } from "../../local/cache.js";
import { Ledger } from "../../local/ledger.js";
import { anItem, freshName } from "../../test-support/builders.js";
import { createAuditor } from "./audit.js";
import { createCatalogue } from "./catalogue.js";
import { digestOf } from "./digest.js";

const at = new Date("2026-11-22T18:00:00.000Z");
const bowl = anItem({ stock: 8, reserved: 2 });
const { reserved: _, ...bowlBefore } = bowl;
const breathe = async () => undefined;

/** A server of which a till may ask everything or what changed; it counts the wholes it gave. */
function aServer(items: readonly PosCatalogItem[]) {
  return { items, asked: [] as (string | null)[] };
}

function aTill(server: ReturnType<typeof aServer>, cache: Cache) {
  const ledger = new Ledger(freshName());
  const catalogue = createCatalogue({
    cache,
    ledger,
    now: () => at,
    async pull(cursor) {
      server.asked.push(cursor);
      const value = posCatalogAnswer.parse({
        cursor: "7",
        full: cursor === null,
        server_time: at.toISOString(),
        star_policy: { warn_after_hours: 24, hide_after_hours: 168 },
        items: cursor === null ? server.items : [],
        removed_variant_ids: [],
      });
      return { kind: "ok", value };
    },
  });
  const audit = createAuditor({
    catalogue,
    cache,
    ledger,
    now: () => at,
    isQuiet: () => true,
    async ask() {
      const { items } = server;
      const digest = await digestOf(items, breathe);
      const value: PosCatalogDigest = { cursor: "7", count: items.length, digest };
      return { kind: "ok", value };
    },
    breathe,
  });
  return { ledger, catalogue, audit };
}

/** A cache as a page wrote it that did not know of reserved pieces. */
async function olderCache(): Promise<Cache> {
  const cache = new Cache(freshName());
  await aTill(aServer([bowlBefore]), cache).catalogue.sync();
  return cache;
}

const reservedIn = ({ catalogue }: ReturnType<typeof aTill>) =>
  catalogue.goods.byVariant(bowl.variant_id)?.reserved;

describe("goods kept by a version that knew of no reserved pieces", () => {
  it("are sold at once, and asked for whole once, not again after that", async () => {
    const cache = await olderCache();
    const server = aServer([bowl]);
    const till = aTill(server, cache);
    await till.catalogue.start();
    expect(till.catalogue.goods.byVariant(bowl.variant_id)).toEqual(bowlBefore);
    await till.catalogue.sync();
    expect(reservedIn(till)).toBe(2);
    await till.catalogue.sync();
    const again = aTill(server, cache);
    await again.catalogue.start();
    await again.catalogue.sync();
    expect(reservedIn(again)).toBe(2);
    expect(server.asked).toEqual([null, "7", "7"]);
  });

  it("are sold with no network as they are", async () => {
    const till = aTill(aServer([]), await olderCache());
    await till.catalogue.start();
    expect(till.catalogue.state.get().count).toBe(1);
    expect(till.catalogue.held()).toBeNull();
  });

  it("agree with the server's digest, so that nothing is fetched and nothing is logged", async () => {
    const server = aServer([bowl]);
    const till = aTill(server, new Cache(freshName()));
    server.items = [bowlBefore];
    await till.catalogue.sync();
    server.items = [bowl];
    await till.audit();
    expect(server.asked).toEqual([null]);
    expect(await till.ledger.log.count()).toBe(0);
  });

  it("come from a server of an earlier version once a start, not with every question", async () => {
    const cache = await olderCache();
    const server = aServer([bowlBefore]);
    const till = aTill(server, cache);
    await till.catalogue.start();
    await till.catalogue.sync();
    await till.catalogue.sync();
    expect(server.asked).toEqual([null, "7"]);
  });
});
