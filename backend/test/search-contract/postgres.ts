import { Client } from "@medusajs/framework/pg";
import { mikroOrmCreateConnection } from "@medusajs/framework/utils";
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search";
import type { ProviderSearchQuery, SearchResult } from "@medusajs/framework/types";
import { silent } from "./boot";
import type { OpenEngine } from "./engine";

/** No stemming: the words of Vietnamese have no endings. */
const options = { language: "simple" };

export const openPostgres: OpenEngine = async (databaseUrl) => {
  await prepare(databaseUrl);
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(databaseUrl);
    change(url);
    return url.toString();
  };
  const troubled = {
    away: changed((url) => (url.port = "9")),
    slow: databaseUrl,
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

/** The provider expects its text search configuration to be there. */
async function prepare(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("CREATE TEXT SEARCH CONFIGURATION medusa_search_simple (COPY = simple)");
  await client.end();
}

async function searchAt(clientUrl: string, query: ProviderSearchQuery): Promise<SearchResult> {
  const orm = await mikroOrmCreateConnection({ clientUrl, schema: "public" }, [], "");
  try {
    const cradle = { manager: orm.em, logger: silent };
    return await new PostgresSearchService(cradle, options).search(query);
  } finally {
    await orm.close(true);
  }
}

/** Nobody gets at the catalogue of indexes meanwhile, and who is new does not wait for it. */
async function whileLocked<T>(databaseUrl: string, ask: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const database = `ALTER DATABASE "${client.database}"`;
  try {
    await client.query(`${database} SET statement_timeout = 200`);
    await client.query("BEGIN");
    await client.query('LOCK TABLE "search_postgres_index" IN ACCESS EXCLUSIVE MODE');
    return await ask();
  } finally {
    await client.query("ROLLBACK");
    await client.query(`${database} RESET statement_timeout`);
    await client.end();
  }
}
