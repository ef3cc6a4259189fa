import { posCatalogAnswer, type PosCatalogAnswer } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { Cache, dropCache } from "../../local/cache.js";
import { Ledger } from "../../local/ledger.js";
import { anItem, freshName } from "../../test-support/builders.js";
import { createCatalogue } from "./catalogue.js";

const answer = (changes: Partial<PosCatalogAnswer>): PosCatalogAnswer =>
  posCatalogAnswer.parse({
    cursor: "1",
    full: false,
    server_time: "2026-11-22T01:00:00.000Z",
    star_policy: { warn_after_hours: 24, hide_after_hours: 168 },
    items: [],
    removed_variant_ids: [],
    ...changes,
  });

const scarf = anItem({
  variant_id: "variant_scarf",
  title: "Khăn lụa Vạn Phúc",
  barcode: "2000000000022",
  sku: "VP-01",
});

function aCatalogue(cache = new Cache(freshName()), ledger = new Ledger(freshName())) {
  const asked: (string | null)[] = [];
  const answers: (PosCatalogAnswer | "server_error")[] = [];
  let ms = Date.parse("2026-11-22T01:00:00.000Z");
  const catalogue = createCatalogue({
    cache,
    ledger,
    now: () => new Date((ms += 10)),
    pull: async (cursor) => {
      asked.push(cursor);
      const value = answers.shift();
      if (value === "server_error") return { kind: "away", why: value };
      return value ? { kind: "ok", value } : { kind: "away", why: "network" };
    },
  });
  return { cache, ledger, catalogue, asked, answers, wait: (by: number) => (ms += by) };
}

describe("the catalogue of the till", () => {
  it("asks for everything once, then for what changed since", async () => {
    const { catalogue, asked, answers } = aCatalogue();
    answers.push(answer({ full: true, items: [anItem(), scarf] }));
    answers.push(
      answer({
        cursor: "2",
        items: [{ ...scarf, price: 300_000 }],
        removed_variant_ids: ["variant_bowl"],
      }),
    );
    await catalogue.sync();
    expect(catalogue.state.get().count).toBe(2);
    await catalogue.sync();
    expect(asked).toEqual([null, "1"]);
    expect(catalogue.goods.byCode("2000000000022")?.price).toBe(300_000);
    expect(catalogue.goods.byCode("2000000000015")).toBeNull();
  });

  it("starts with no network from what it kept, changes included", async () => {
    const first = aCatalogue();
    first.answers.push(answer({ full: true, items: [anItem(), scarf] }));
    first.answers.push(answer({ cursor: "2", items: [{ ...scarf, price: 300_000 }] }));
    await first.catalogue.sync();
    await first.catalogue.sync();

    const second = aCatalogue(first.cache);
    await second.catalogue.start();
    expect(second.catalogue.goods.byCode("VP-01")?.price).toBe(300_000);
    await second.catalogue.sync();
    expect(second.asked).toEqual(["2"]);
    expect(second.catalogue.state.get()).toMatchObject({ count: 2, trouble: "away" });
  });

  it("tells a server that fails from a network that is gone, until it hears from it again", async () => {
    const { catalogue, answers } = aCatalogue();
    answers.push("server_error", answer({ full: true, items: [scarf] }));
    await catalogue.sync();
    expect(catalogue.state.get().trouble).toBe("failing");
    await catalogue.sync();
    expect(catalogue.state.get().trouble).toBeNull();
    await catalogue.sync();
    expect(catalogue.state.get().trouble).toBe("away");
  });

  it("asks for everything again after the cache was dropped, and the ledger keeps its rows", async () => {
    const { cache, ledger, catalogue, answers } = aCatalogue();
    answers.push(answer({ full: true, items: [scarf] }));
    await catalogue.sync();
    await ledger.counters.put({ name: "seq", value: 7 });
    await dropCache(cache);
    const second = aCatalogue(cache, ledger);
    await second.catalogue.start();
    await second.catalogue.sync();
    expect(second.asked).toEqual([null]);
    expect(await ledger.counters.get("seq")).toEqual({ name: "seq", value: 7 });
  });

  it("keeps no mere changes in a cache that was dropped meanwhile", async () => {
    const { cache, catalogue, answers } = aCatalogue();
    answers.push(answer({ full: true, items: [anItem(), scarf] }));
    answers.push(answer({ cursor: "2", items: [scarf] }));
    await catalogue.sync();
    await dropCache(cache);
    await catalogue.sync();
    expect(await cache.state.count()).toBe(0);
    expect(catalogue.state.get().count).toBe(2);
  });

  it("takes off its own sold pieces until the server's figure counts them", async () => {
    const { ledger, catalogue, answers, wait } = aCatalogue();
    const delta = { id: "line", variantId: "variant_bowl", quantity: -1, commandId: "c" };
    await ledger.stockDeltas.put({ ...delta, confirmedAt: null });
    answers.push(answer({ full: true, items: [anItem()] }), answer({}), answer({}));
    await catalogue.sync();
    await ledger.stockDeltas.put({ ...delta, confirmedAt: "2026-11-22T01:00:00.050Z" });
    await catalogue.sync();
    expect(await ledger.stockDeltas.count()).toBe(1);
    wait(10_000);
    await catalogue.sync();
    expect(await ledger.stockDeltas.count()).toBe(0);
  });
});

describe("finding goods", () => {
  async function goods() {
    const { catalogue, answers } = aCatalogue();
    answers.push(
      answer({
        full: true,
        items: [
          anItem(),
          scarf,
          anItem({ variant_id: "v3", title: "Bát gốm Bát Tràng", barcode: "3", sku: null }),
          anItem({ variant_id: "v4", title: "Bánh gồm nhiều vị", barcode: "4", sku: null }),
        ],
      }),
    );
    await catalogue.sync();
    return catalogue.goods;
  }

  const titles = (items: readonly { title: string }[]): string[] => items.map(({ title }) => title);

  it("needs no accents", async () => {
    expect(titles((await goods()).search("khan lua van", 10))).toEqual(["Khăn lụa Vạn Phúc"]);
  });

  it("finds by the producer and by the beginning of a code", async () => {
    const index = await goods();
    expect(index.search("quang vinh", 10)).toHaveLength(4);
    expect(titles(index.search("vp-0", 10))).toEqual(["Khăn lụa Vạn Phúc"]);
  });

  it("puts first what agrees with typed accents", async () => {
    expect(titles((await goods()).search("gốm b", 10))[0]).toBe("Bát gốm Bát Tràng");
  });

  it("finds nothing for nothing typed", async () => {
    expect((await goods()).search("  ", 10)).toEqual([]);
  });

  it("shows the beginning of the shelf by title when nothing is typed", async () => {
    expect(titles((await goods()).shelf(2))).toEqual(["Bánh gồm nhiều vị", "Bát gốm Bát Tràng"]);
  });

  it("finds the same once it was made ready in quiet moments", async () => {
    const index = await goods();
    let breaths = 0;
    await index.warm(async () => void (breaths += 1));
    expect(titles(index.search("gốm b", 10))[0]).toBe("Bát gốm Bát Tràng");
    expect(breaths).toBe(0);
  });

  it("knows goods by barcode and by SKU in either case", async () => {
    const index = await goods();
    expect(index.byCode("2000000000022")?.title).toBe("Khăn lụa Vạn Phúc");
    expect(index.byCode("vp-01")?.title).toBe("Khăn lụa Vạn Phúc");
    expect(index.byCode("2999999999999")).toBeNull();
  });
});
