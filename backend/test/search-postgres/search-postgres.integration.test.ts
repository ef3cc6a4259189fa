import type {
  ResolvedSearchIndexDefinition,
  SearchFilters,
  SearchOptions,
} from "@medusajs/framework/types";
import { openPostgres } from "../search-contract/postgres";
import { World } from "../search-contract/world";
import { shopDefinition, shopGoods, words } from "./goods";

describe("search on PostgreSQL in Vietnamese", () => {
  let world: World;
  let shop: ResolvedSearchIndexDefinition;

  beforeAll(async () => {
    world = await World.open(openPostgres({ wordsOf: async () => words }));
    shop = await filled("shop", shopGoods);
  });
  afterAll(() => world.close());

  async function filled(name: string, documents: typeof shopGoods) {
    const index = shopDefinition(`${world.prefix}_${name}`);
    await world.provider.upsertIndex({ index });
    await world.write(index, documents);
    return index;
  }
  async function find(q: string, search_options: SearchOptions = {}, filters?: SearchFilters) {
    const asked = { index: shop, q, search_options, filters, attributes_to_retrieve: ["title"] };
    return (await world.provider.search(asked)).hits.map(({ id }) => id);
  }
  const begun = { match_strategy: "last" } as const;

  it("puts first what has the marks that were typed, and finds all without marks", async () => {
    for (const typed of ["dừa", "dứa", "dưa"]) {
      const found = await find(typed);
      expect(found[0]).toBe(typed);
      expect(found).toHaveLength(3);
    }
    expect((await find("DUA")).sort()).toEqual(["dưa", "dứa", "dừa"].sort());
  });

  it("finds one word however its tone was placed and its letters were composed", async () => {
    for (const typed of ["Hoà Lạc", "hòa lạc", "Hoà Lạc".normalize("NFD"), "hoa lac"]) {
      expect(await find(typed)).toEqual(["hoà"]);
    }
  });

  it("puts the whole phrase of a title before its scattered words, and titles before names", async () => {
    expect(await find("gốm bát tràng")).toEqual(["phrase", "scattered", "maker"]);
    expect(await find("gom bat trang")).toEqual(["phrase", "scattered", "maker"]);
  });

  it("finds a word by its beginning while it is being typed", async () => {
    const found = await find("gố", begun);
    expect(found.sort()).toEqual(["maker", "phrase", "scattered", "clock"].sort());
    expect(await find("tranh khú", begun)).toEqual(["chưng"]);
    expect(await find("tranh khú", { typo_tolerance: false })).toEqual([]);
  });

  it("reads the keys of an input method that was not listening", async () => {
    expect(await find("ddoongf hoof")).toEqual(["clock"]);
    expect(await find("d9o6ng2 ho6")).toEqual(["clock"]);
  });

  it("forgives slips of hearing, of the finger and of the space bar, unless told not to", async () => {
    expect(await find("bác tràng")).toEqual(["phrase", "maker"]);
    expect(await find("bánh trưng")).toEqual(["chưng"]);
    expect(await find("xu hào")).toEqual(["su hào"]);
    expect(await find("chưnng")).toEqual(["chưng"]);
    expect((await find("battrang")).sort()).toEqual(["maker", "phrase"]);
    expect(await find("bánh trưng", { typo_tolerance: false })).toEqual([]);
    expect(await find("chưnng", { typo_tolerance: false })).toEqual([]);
  });

  it("knows what words mean from the office, and which need not be there", async () => {
    expect(await find("bột ngọt")).toEqual(["msg"]);
    expect(await find("quà tết")).toEqual(["chưng"]);
    expect(await find("đặc sản chè kho")).toEqual(["special", "plain"]);
  });

  it("finds a code however its parts are separated, and never another one", async () => {
    for (const typed of ["DEMO-321/QĐ-UBND", "demo 321 qd ubnd", "DEMO321QDUBND", "demo-321"]) {
      expect(await find(typed, begun)).toEqual(["mơ 500"]);
    }
    expect(await find("DEMO-32", begun)).toHaveLength(2);
    for (const typed of ["DEMO-323/QĐ-UBND", "DEMA-321/QĐ-UBND", "demo 323 qd ubnd"]) {
      expect(await find(typed, begun)).toEqual([]);
    }
  });

  it("never guesses a number", async () => {
    expect(await find("rượu mơ 500")).toEqual(["mơ 500"]);
    expect(await find("rượu mơ 501")).toEqual([]);
  });

  it("takes stars that were typed for a filter", async () => {
    const found = await find("4 sao");
    expect(found.slice(0, 3).sort()).toEqual(["dừa", "maker", "tie 3"]);
    expect(found.slice(3)).toEqual(["hoà"]);
    expect(await find("gốm bốn sao")).toEqual(["maker"]);
    expect(await find("4 sao", {}, { in_stock: false })).toEqual(["hoà"]);
  });

  it("puts equals in the order of their ties", async () => {
    expect(await find("cốm xào")).toEqual(["tie 3", "tie 2", "tie 1"]);
  });

  it("has some of what was asked for, while it is typed, when there is nothing of all of it", async () => {
    expect(await find("lọ hoa wxyz", begun)).toEqual(["maker", "phrase"]);
    expect(await find("lọ hoa wxyz")).toEqual([]);
    // It is there, and the filter is what leaves nothing: nothing else is offered instead.
    expect(await find("kẹo dừa", begun, { stars: 5 })).toEqual([]);
  });

  it("finds any of the words when told so", async () => {
    expect((await find("kẹo mứt", { match_strategy: "any" })).sort()).toEqual(
      ["dứa", "dừa"].sort(),
    );
  });

  it("looks in the fields asked for, and says which it cannot tell apart", async () => {
    const only = (...attributes_to_search_on: string[]) => find("gốm", { attributes_to_search_on });
    expect((await only("title")).sort()).toEqual(["phrase", "scattered"]);
    expect(await only("producer", "village")).toEqual(["maker"]);
    await expect(only("producer")).rejects.toThrow(/without "village"/u);
    await expect(only("made_on")).rejects.toThrow(/made_on/u);
  });

  it("takes days as text in filters, of searches and of deletions", async () => {
    const index = await filled("days", shopGoods);
    const count = async () => (await world.search(index)).metadata.count;
    expect(await find("", {}, { made_on: { $gte: "2026-01-31" } })).toEqual(["phrase"]);
    expect(await find("", {}, { made_on: "2026-01-10T07:00:00+07:00" })).toEqual(["maker"]);
    await world.delete(index, { $or: [{ made_on: { $lt: "2026-03-01" } }] });
    expect(await count()).toBe(shopGoods.length - 2);
  });

  it("is not led astray by what no shopper types", async () => {
    const signs = ["'", "\\", ":*", "&|!<->()", "?", "''::tsquery", "$1", "\0", "gốm:*' | 'a"];
    for (const sign of signs) {
      expect(await find(`${sign} kẹo ${sign}dừa${sign}`, { typo_tolerance: false })).toEqual(
        sign.includes("gốm") || sign.includes("ts") || sign === "$1" ? [] : ["dừa"],
      );
    }
    for (const nothing of ["", "   ", "!?", "' : * & | ()"]) {
      expect((await find(nothing)).length).toBe(shopGoods.length);
    }
    expect(await find("tương 'bần' \\ :* &|!<->()")).toEqual(["hostile"]);
    expect(await find("x".repeat(10_000))).toEqual([]);
    expect(await find("kẹo dừa ".repeat(1_250))).toEqual(["dừa"]);
  });

  it("keeps documents with words and texts beyond what PostgreSQL takes", async () => {
    const long = `${"y".repeat(5_000)} ${Array.from({ length: 60_000 }, (_, n) => `ậ${n}`).join(" ")}`;
    const index = await filled("long", [{ id: "long", title: "Dài", description: long }]);
    const asked = { index, q: "y".repeat(5_000), attributes_to_retrieve: ["title"] };
    expect((await world.provider.search(asked)).hits).toHaveLength(1);
  });

  it("marks what answers, in the letters it was written in", async () => {
    const marked = async (q: string) => {
      const search_options = { highlight: { fields: ["title", "decision"] } };
      const asked = { index: shop, q, search_options, attributes_to_retrieve: ["title"] };
      return (await world.provider.search(asked)).hits[0];
    };
    expect((await marked("quà tết"))?.highlights?.title).toEqual([
      "<mark>Bánh</mark> <mark>chưng</mark> Tranh Khúc",
    ]);
    const byCode = await marked("demo321qdubnd");
    expect(byCode?.document).toEqual({ title: "Rượu mơ 500 ml" });
    expect(byCode?.highlights?.decision).toEqual([
      "<mark>DEMO</mark>-<mark>321</mark>/<mark>QĐ</mark>-<mark>UBND</mark>",
    ]);
  });

  it("pages through equals without a gap or a repeat, in any order", async () => {
    const equals = Array.from({ length: 300 }, (_, n) => ({
      id: `same_${n}`,
      title: "Nến thơm",
      stars: 3,
    }));
    const index = await filled("equals", equals);
    for (const order of [undefined, { stars: "ASC" } as const]) {
      const seen: string[] = [];
      for (let skip = 0; skip < 300; skip += 24) {
        const pagination = { skip, take: 24, ...(order ? { order } : {}) };
        const page = await world.search(index, { q: "nến", pagination });
        seen.push(...page.hits.map(({ id }) => id));
      }
      expect(new Set(seen).size).toBe(300);
      expect(seen).toHaveLength(300);
    }
  });

  it("reads the index of words in each statement that looks for words", async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({
      id: `many_${n}`,
      title: `Hàng ${n % 2 ? "thêu" : "mây"} số ${n}`,
      producer: `Cơ sở ${n % 25}`,
      description: "Làm tay từ nguyên liệu trong vùng. ".repeat(20),
    }));
    const index = await filled("many", many);
    const manager = Reflect.get(world.provider, "manager_") as Manager; // Medusa's own, below the provider.
    await manager.execute(`ANALYZE "search_pg_${index.physical_name}"`);
    await world.search(index, { q: "hàng" });
    // Each transaction has a manager of its own.
    const prototype = Object.getPrototypeOf(manager) as Manager; // Of the same class.
    const spied = vi.spyOn(prototype, "execute");
    for (const q of ["hàng", "thêu 4321", "theu 4321", "hàng khôngcó"]) {
      await world.search(index, { q, search_options: { ...begun, facets: ["producer"] } });
    }
    const asked = [...spied.mock.calls];
    spied.mockRestore();
    const searching = asked.filter(([sql]) => sql.includes('"search_vector" @@'));
    expect(searching.length).toBeGreaterThan(12);
    const plans = await manager.transactional(async (own) => {
      const [[preferring = ""] = []] = asked.filter(([sql]) => sql.includes("set_config"));
      await own.execute(preferring);
      const explained: string[] = [];
      for (const [sql, params] of searching) {
        explained.push(JSON.stringify(await own.execute(`EXPLAIN ${sql}`, params)));
      }
      return explained;
    });
    expect(plans.filter((plan) => !plan.includes("_fts_idx") || plan.includes("Seq Scan"))).toEqual(
      [],
    );
  });
});

interface Manager {
  execute(sql: string, params?: unknown[]): Promise<unknown[]>;
  transactional<T>(run: (manager: Manager) => Promise<T>): Promise<T>;
}
