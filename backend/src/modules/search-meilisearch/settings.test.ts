import { describe, expect, it } from "vitest";
import { definition } from "../../../test/meilisearch-server/definition";
import { planOf } from "./plan";
import { settingsOf } from "./settings";

const withFields = (fields: typeof definition.fields) => ({ ...definition, fields });

describe("settings for Meilisearch", () => {
  it("come from the definition alone: weights, filters, sorting, facets, typos and what it adds for this engine", () => {
    expect(settingsOf(definition, planOf(definition))).toEqual({
      searchableAttributes: ["title", "hidden", "producer"],
      displayedAttributes: ["id", "_doc", "title", "producer"],
      filterableAttributes: ["id", "producer", "price", "in_stock", "_at.made_on"],
      sortableAttributes: ["price", "_at.made_on"],
      distinctAttribute: null,
      rankingRules: [
        "sort",
        "words",
        "typo",
        "proximity",
        "attributeRank",
        "in_stock:desc",
        "_at.made_on:desc",
        "wordPosition",
        "exactness",
      ],
      typoTolerance: {
        enabled: true,
        disableOnNumbers: true,
        disableOnAttributes: ["producer"],
        minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 },
      },
      faceting: { maxValuesPerFacet: 1_000, sortFacetValuesBy: { "*": "count" } },
      pagination: { maxTotalHits: 100_000 },
      synonyms: { rượu: ["tửu"] },
      localizedAttributes: [{ attributePatterns: ["title"], locales: ["vie"] }],
    });
  });

  it("are refused when the engine cannot hold what they describe", () => {
    expect(() => planOf(withFields({ place: { type: "geo" } }))).toThrow(/"geo"/u);
    expect(() => planOf(withFields({ _at: { type: "keyword" } }))).toThrow(/begins with a letter/u);
    const wrong = { "search-meilisearch": { ranking_rules: ["in_stock"] } };
    const settings = { provider_options: wrong };
    expect(() => settingsOf({ ...definition, settings }, planOf(definition))).toThrow(/goods/u);
    const unknown = { distinct_attribute: "colour" };
    expect(() => settingsOf({ ...definition, settings: unknown }, planOf(definition))).toThrow(
      /colour/u,
    );
  });
});
