import { posCatalogAnswer, type PosCatalogAnswer } from "@saolang/contracts";
import { starFreshness } from "@saolang/domain/star-freshness";
import { describe, expect, it, vi } from "vitest";
import { Cache } from "../../local/cache.js";
import { Ledger } from "../../local/ledger.js";
import { anItem, freshName } from "../../test-support/builders.js";
import { createCatalogue } from "./catalogue.js";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const answer = (changes: Partial<PosCatalogAnswer> = {}): PosCatalogAnswer =>
  posCatalogAnswer.parse({
    cursor: "1",
    full: false,
    server_time: "2026-11-22T01:00:00.000Z",
    star_policy: { warn_after_hours: 24, hide_after_hours: 168 },
    items: [],
    removed_variant_ids: [],
    ...changes,
  });

const everything = answer({ full: true, items: [anItem()] });

/** A till whose clock stands still unless it is set; with no answers left there is no server. */
function aTill(
  cache = new Cache(freshName()),
  clock = { at: new Date("2026-11-22T01:00:00.000Z") },
) {
  const answers: PosCatalogAnswer[] = [];
  const catalogue = createCatalogue({
    cache,
    ledger: new Ledger(freshName()),
    now: () => clock.at,
    pull: async () => {
      const value = answers.shift();
      return value ? { kind: "ok", value } : { kind: "away", why: "network" };
    },
  });
  const wait = (ms: number): void => {
    clock.at = new Date(clock.at.getTime() + ms);
  };
  const sync = (...next: PosCatalogAnswer[]): Promise<void> => {
    answers.push(...next);
    return catalogue.sync();
  };
  const freshness = () => {
    const { age, starPolicy } = catalogue.state.get();
    return starFreshness(age, clock.at, starPolicy);
  };
  const stars = () => catalogue.certificateOf("variant_bowl", clock.at)?.stars ?? null;
  const restart = async () => {
    const again = aTill(cache, clock);
    await again.catalogue.start();
    return again;
  };
  return { cache, catalogue, clock, wait, sync, freshness, stars, restart };
}

describe("rule 6: stars of a till without a server", () => {
  it("show for a day, show with a warning for a week, and then not at all", async () => {
    const till = aTill();
    await till.sync(everything);
    till.wait(dayMs - 1);
    expect([till.freshness(), till.stars()]).toEqual(["fresh", 4]);
    till.wait(1);
    expect([till.freshness(), till.stars()]).toEqual(["stale", 4]);
    till.wait(6 * dayMs);
    expect([till.freshness(), till.stars()]).toEqual(["hidden", null]);
  });

  it("come back with the first answer, though it brings nothing new", async () => {
    const till = aTill();
    await till.sync(everything);
    till.wait(8 * dayMs);
    await till.sync(answer());
    expect([till.freshness(), till.stars()]).toEqual(["fresh", 4]);
  });

  it("are as old after a restart as before it", async () => {
    const till = aTill();
    await till.sync(everything);
    till.wait(8 * dayMs);
    const again = await till.restart();
    expect([again.freshness(), again.stars()]).toEqual(["hidden", null]);
  });

  it("go by the hours the server names, kept for a start without it", async () => {
    const till = aTill();
    await till.sync(everything);
    await till.sync(answer({ star_policy: { warn_after_hours: 1, hide_after_hours: 2 } }));
    till.wait(hourMs);
    const again = await till.restart();
    expect(again.freshness()).toBe("stale");
    till.wait(hourMs);
    expect(again.freshness()).toBe("hidden");
  });

  it("are as old as its last sync in a cache of an earlier version", async () => {
    const till = aTill();
    await till.sync(everything);
    await till.cache.state.put({
      key: "catalogue",
      cursor: "1",
      syncedAt: till.clock.at.toISOString(),
    });
    till.wait(25 * hourMs);
    expect((await till.restart()).freshness()).toBe("stale");
    till.wait(6 * dayMs);
    expect((await till.restart()).freshness()).toBe("hidden");
  });

  it("do not come back when the clock is set back, nor after a restart with it set back", async () => {
    const till = aTill();
    await till.sync(everything);
    till.wait(8 * dayMs);
    await till.sync();
    till.wait(-8 * dayMs);
    await till.sync();
    expect(till.stars()).toBeNull();
    const again = await till.restart();
    expect(again.stars()).toBeNull();
    await again.sync(answer());
    expect(again.stars()).toBe(4);
  });

  it("are not on goods that were taken out of the catalogue, nor on a till that never had one", async () => {
    const till = aTill();
    expect(till.stars()).toBeNull();
    await till.sync(everything);
    await till.sync(answer({ cursor: "2", removed_variant_ids: ["variant_bowl"] }));
    expect(till.stars()).toBeNull();
  });

  it("are gone from goods already in a basket with the sync that brings the revocation", async () => {
    const till = aTill();
    await till.sync(everything);
    const certificates = anItem().certificates.map((certificate) => ({
      ...certificate,
      revoked_at: "2026-11-22T00:59:00.000Z",
    }));
    await till.sync(answer({ cursor: "2", items: [anItem({ certificates })] }));
    expect(till.stars()).toBeNull();
  });
});

describe("the age of the data", () => {
  it("is kept for a restart when answers bring nothing new", async () => {
    const till = aTill();
    await till.sync(everything);
    for (let hours = 0; hours < 48; hours += 1) {
      till.wait(hourMs);
      await till.sync(answer());
    }
    const again = await till.restart();
    expect(again.freshness()).toBe("fresh");
    expect(again.catalogue.state.get().syncedAt).toBe("2026-11-24T01:00:00.000Z");
  });

  it("is written at most once a minute, and the goods are not written with it", async () => {
    const till = aTill();
    await till.sync(everything);
    const age = vi.spyOn(till.cache.state, "update");
    const goods = vi.spyOn(till.cache.chunks, "bulkPut");
    for (let asked = 0; asked < 36; asked += 1) {
      till.wait(5_000);
      await till.sync(answer());
    }
    expect(age).toHaveBeenCalledTimes(3);
    expect(goods).not.toHaveBeenCalled();
  });
});
