import type { MeilisearchOptions } from "../../src/modules/search-meilisearch/options";

/** The Meilisearch a test run may use, if its environment names one. */
export function realMeilisearch(): MeilisearchOptions | undefined {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = process.env;
  return host ? { host, apiKey } : undefined;
}
