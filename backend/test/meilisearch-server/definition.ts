import type { ResolvedSearchIndexDefinition } from "@medusajs/framework/types";

/** A small definition for the tests of the provider itself. */
export const definition: ResolvedSearchIndexDefinition = {
  name: "goods",
  entity: "goods",
  primary_key: "id",
  provider: "search-meilisearch",
  physical_name: "goods_v1",
  definition_hash: "",
  fields: {
    id: { type: "keyword", filterable: true },
    producer: { type: "keyword", searchable: true, filterable: true, facetable: true },
    title: { type: "text", searchable: { weight: 3 } },
    price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["range"] } },
    in_stock: { type: "boolean", filterable: true },
    made_on: { type: "date", filterable: true, sortable: true },
    hidden: { type: "text", searchable: { weight: 2 }, retrievable: false },
  },
  settings: {
    typo_tolerance: { min_word_size_for_one_typo: 4, disabled_on_attributes: ["producer"] },
    provider_options: {
      "search-meilisearch": {
        ranking_rules: ["in_stock:desc", "made_on:desc"],
        synonyms: { rượu: ["tửu"] },
        localized_attributes: [{ fields: ["title"], locales: ["vie"] }],
      },
    },
  },
  seed: async function* () {
    yield [];
  },
};
