import type { SearchResult } from "@medusajs/framework/types";
import type { World } from "./world";

const ids = ({ hits }: SearchResult): string[] => hits.map(({ id }) => id);

export function hitCases(world: () => World): void {
  describe("hits", () => {
    it("come page by page without a gap or a repeat, counted exactly on each, to the last", async () => {
      const index = await world().many(237);
      const seen: string[] = [];
      for (let skip = 0; skip < 237; skip += 24) {
        const page = await world().search(index, { pagination: { skip, take: 24 } });
        expect(page.metadata).toMatchObject({ skip, take: 24, count: 237 });
        seen.push(...ids(page));
      }
      expect(seen).toHaveLength(237);
      expect(new Set(seen).size).toBe(237);
    });

    it("begin anywhere, not only where a page does, and end with the last", async () => {
      const index = await world().many(60);
      const order = { price: "ASC" } as const;
      const part = (skip: number, take: number) =>
        world().search(index, { pagination: { skip, take, order } });
      expect(ids(await part(7, 3))).toEqual(["many_7", "many_8", "many_9"]);
      expect(ids(await part(58, 24))).toEqual(["many_58", "many_59"]);
      const beyond = await part(60, 24);
      expect(beyond).toMatchObject({ hits: [], metadata: { count: 60 } });
    });

    it("are sorted by the fields asked for, what has none last, whatever was typed", async () => {
      const index = await world().goods();
      const sorted = async (order: Record<string, "ASC" | "DESC">, q?: string) =>
        ids(await world().search(index, { q, pagination: { order } })).map((id) => id.slice(5));
      expect(await sorted({ price: "DESC" })).toEqual(["3", "4", "2", "1", "5", "6"]);
      expect(await sorted({ made_on: "ASC" })).toEqual(["4", "1", "6", "2", "3", "5"]);
      expect(await sorted({ stars: "DESC", price: "ASC" })).toEqual(["2", "3", "1", "6", "4", "5"]);
      expect(await sorted({ price: "DESC" }, "ong")).toEqual(["2", "1"]);
    });

    it("are all there is when nothing was typed, and none when none is wanted", async () => {
      const index = await world().goods();
      for (const q of [undefined, "", "   "]) {
        expect((await world().search(index, { q })).metadata.count).toBe(6);
      }
      const none = await world().search(index, { pagination: { take: 0 } });
      expect(none).toMatchObject({ hits: [], metadata: { take: 0, count: 6 } });
    });

    it("hold every word, in the fields asked for, the last one begun only when told so", async () => {
      const index = await world().goods();
      const find = async (q: string, search_options = {}) =>
        ids(await world().search(index, { q, search_options })).sort();
      expect(await find("mật ong rừng")).toEqual(["good_2"]);
      expect(await find("ong mật gốm")).toEqual([]);
      expect(await find("mật ong rừ")).toEqual([]);
      expect(await find("mật ong rừ", { match_strategy: "last" })).toEqual(["good_2"]);
      expect(await find("tràng")).toEqual(["good_4"]);
      expect(await find("tràng", { attributes_to_search_on: ["title"] })).toEqual([]);
      expect(await find("MO-500")).toContain("good_1");
    });

    it("have a score when asked, and those below the least asked for are left out and not counted", async () => {
      const index = await world().goods();
      const scored = await world().search(index, {
        q: "ong",
        search_options: { include_score: true },
      });
      expect(scored.hits.every(({ score }) => typeof score === "number" && score > 0)).toBe(true);
      const high = await world()
        .search(index, { q: "ong", search_options: { min_score: 1_000 } })
        .catch(() => undefined);
      expect(high?.metadata.count ?? 0).toBe(0);
    });

    it("are one for each value when asked to be distinct", async () => {
      const index = await world().goods();
      const result = await world().search(index, { search_options: { distinct: "producer" } });
      expect(result.metadata.count).toBe(5);
      expect(new Set(result.hits.map(({ document }) => document.producer)).size).toBe(5);
    });

    it("hold only the fields asked for, and no count when none is wanted", async () => {
      const index = await world().goods();
      const { hits, metadata } = await world().provider.search({
        index,
        filters: { id: "good_1" },
        attributes_to_retrieve: ["title", "variants.sku"],
        search_options: { count: "none" },
      });
      expect(hits[0]?.document).toEqual({
        title: "Mật ong hoa nhãn",
        variants: [{ sku: "MO-500" }, { sku: "MO-1000" }],
      });
      expect(metadata.count).toBeNull();
    });
  });
}

export function highlightCases(world: () => World): void {
  describe("highlights", () => {
    it("mark the typed words in every field that was searched and has one", async () => {
      const index = await world().goods();
      const { hits } = await world().search(index, {
        q: "ong nhãn",
        search_options: { highlight: true },
      });
      expect(hits[0]?.highlights).toEqual({
        title: ["Mật <mark>ong</mark> hoa <mark>nhãn</mark>"],
        producer: ["HTX <mark>Ong</mark> Sóc Sơn"],
      });
    });

    it("use the tags asked for and crop around what was found", async () => {
      const index = await world().goods();
      const highlight = { fields: ["title"], pre_tag: "[", post_tag: "]", snippet: { length: 5 } };
      const { hits } = await world().search(index, { q: "rừng", search_options: { highlight } });
      const [title = ""] = hits[0]?.highlights?.title ?? [];
      expect(title).toContain("[rừng]");
      expect(title.length).toBeLessThan(50);
    });

    it("are not there when nothing was typed", async () => {
      const index = await world().goods();
      const { hits } = await world().search(index, { search_options: { highlight: true } });
      expect(hits.every(({ highlights }) => highlights === undefined)).toBe(true);
    });
  });
}
