import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definition } from "../../../test/meilisearch-server/definition";
import { MeilisearchServer } from "../../../test/meilisearch-server/server";
import { MeilisearchSearchService } from "./service";

const masterKey = "master-key-of-a-test-0123456789";
const index = definition.physical_name;
const goods = [
  { id: "prod_1", title: "Rượu Mơ Hương Tích", producer: "A", price: 90_000, in_stock: false },
  { id: "prod_2", title: "Đặc sản mơ muối", producer: "B", price: 40_000, in_stock: true },
];

describe("search on Meilisearch", () => {
  let server: MeilisearchServer;
  let search: MeilisearchSearchService;
  const connect = (options = {}) =>
    new MeilisearchSearchService({}, { host: server.host, apiKey: masterKey, ...options });
  const find = async (q: string, search_options = {}) => {
    const asked = { index: definition, attributes_to_retrieve: ["title"], q, search_options };
    return (await search.search(asked)).hits.map(({ id }) => id);
  };

  beforeAll(async () => {
    server = await MeilisearchServer.start({ masterKey, payloadLimit: 4_000 });
    search = connect();
    await search.upsertIndex({ index: definition });
    const task = await search.upsertDocuments({ index, definition, documents: goods });
    await search.waitForTask(task);
  });
  afterAll(() => server.stop());

  it("finds words however their accents were typed, what is in stock first", async () => {
    expect(await find("mo")).toEqual(["prod_2", "prod_1"]);
    expect(await find("dac san")).toEqual(["prod_2"]);
  });

  it("forgives a typo unless told not to, and takes a shopper's signs for no language", async () => {
    expect(await find("hươnq")).toEqual(["prod_1"]);
    expect(await find("hươnq", { typo_tolerance: false })).toEqual([]);
    expect(await find('mơ -muối "')).toEqual(["prod_2"]);
  });

  it("refuses what it could only answer wrongly", async () => {
    await expect(find("mơ", { match_strategy: "any" })).rejects.toThrow(/any one of the words/u);
    await expect(find("mơ", { vector: { query: "mơ" } })).rejects.toThrow(/not by vectors/u);
    const order = { _score: "DESC", price: "ASC" } as const;
    const asked = { index: definition, attributes_to_retrieve: [], q: "mơ", pagination: { order } };
    await expect(search.search(asked)).rejects.toThrow(/fields before relevance/u);
  });

  it("asks for many searches with ranges in one request", async () => {
    const ranges = [{ to: 50_000 }, { from: 50_000 }];
    const facets = [{ field: "price", type: "range", ranges } as const];
    const asked = { index: definition, attributes_to_retrieve: [], search_options: { facets } };
    const before = server.requests.length;
    await search.searchMany([asked, asked, { ...asked, q: "mơ" }]);
    expect(server.requests.slice(before)).toEqual(["POST /multi-search"]);
  });

  it("splits documents so that no request is too large, and waits for all of them", async () => {
    const own = { ...definition, physical_name: "goods_v2" };
    await search.upsertIndex({ index: own });
    const documents = Array.from({ length: 60 }, (_, n) => ({
      id: `prod_${n}`,
      title: "x".repeat(100),
    }));
    const input = { index: own.physical_name, definition: own, documents };
    await expect(search.upsertDocuments(input)).rejects.toThrow(/too large.*maxRequestBytes/u);
    const split = connect({ maxRequestBytes: 3_500 });
    const task = await split.upsertDocuments(input);
    expect(task.id?.split(",").length).toBeGreaterThan(2);
    expect(await split.waitForTask(task)).toMatchObject({ status: "succeeded" });
    const listed = await search.listIndexes();
    expect(listed.find(({ name }) => name === own.physical_name)?.document_count).toBe(60);
  });

  it("refuses a document whose key the engine cannot keep, before anything is written", async () => {
    const documents = [{ id: "prod_9" }, { id: "chứng nhận 1" }];
    await expect(search.upsertDocuments({ index, definition, documents })).rejects.toThrow(
      /chứng nhận 1.*letters a to z/u,
    );
  });

  it("makes a key that can search this installation's indexes only, once", async () => {
    const apiKey = await search.searchOnlyKey("goods");
    expect(await search.searchOnlyKey("goods")).toBe(apiKey);
    const scoped = connect({ apiKey });
    const asked = { index: definition, attributes_to_retrieve: [] };
    await expect(scoped.search(asked)).resolves.toMatchObject({ metadata: { count: 2 } });
    const writing = scoped.upsertDocuments({ index, definition, documents: goods });
    await expect(writing).rejects.toThrow(/refuses the key/u);
  });

  it("does not start with an address that is none", () => {
    expect(() => connect({ host: "not an address" })).toThrow(/MEILISEARCH_HOST/u);
  });
});
