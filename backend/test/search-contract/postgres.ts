import { Client } from "@medusajs/framework/pg";
import { mikroOrmCreateConnection } from "@medusajs/framework/utils";
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search";
import type { ProviderSearchQuery, SearchResult } from "@medusajs/framework/types";
import type { OpenEngine } from "./engine";

const options = { language: "simple" };

export const openPostgres: OpenEngine = async (databaseUrl) => {
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(databaseUrl);
    change(url);
    return url.toString();
  };
  const troubled = {
    away: changed((url) => (url.port = "9")),
    slow: changed((url) => url.searchParams.set("options", "-c statement_timeout=200")),
    "wrong key": changed((url) => (url.password = "wrong-password-0123456789")),
  };
  return {
    provider: { resolve: "@medusajs/search-postgres", id: "postgres", options },
    identifier: PostgresSearchService.identifier,
    searchIn: async (trouble, query) => {
      const ask = () => searchAt(troubled[trouble], query);
      return trouble === "slow" ? await whileLocked(databaseUrl, ask) : await ask();
    },
    says: {
      away: /ECONNREFUSED|connect/u,
      slow: /statement timeout/u,
      "wrong key": /password authentication failed/u,
    },
    secret: "wrong-password-0123456789",
    close: async () => undefined,
  };
};

async function searchAt(clientUrl: string, query: ProviderSearchQuery): Promise<SearchResult> {
  const orm = await mikroOrmCreateConnection({ clientUrl, schema: "public" }, [], "");
  try {
    const cradle = { manager: orm.em, logger: console };
    return await new PostgresSearchService(cradle, options).search(query);
  } finally {
    await orm.close(true);
  }
}

/** Nobody gets at the catalogue of indexes meanwhile. */
async function whileLocked<T>(databaseUrl: string, ask: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query('LOCK TABLE "search_postgres_index" IN ACCESS EXCLUSIVE MODE');
    return await ask();
  } finally {
    await client.end();
  }
}
