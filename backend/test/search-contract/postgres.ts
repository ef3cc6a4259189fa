import { Client } from "@medusajs/framework/pg";
import { mikroOrmCreateConnection } from "@medusajs/framework/utils";
import type { ProviderSearchQuery, SearchResult } from "@medusajs/framework/types";
import type { PostgresSearchOptions } from "../../src/modules/search-postgres/options";
import { PostgresSearch } from "../../src/modules/search-postgres/service";
import { silent } from "./boot";
import type { OpenEngine } from "./engine";

export const openPostgres =
  (options: PostgresSearchOptions = {}): OpenEngine =>
  async (databaseUrl) => {
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
      // As in the configuration of Medusa.
      provider: {
        resolve: "./src/modules/search-postgres",
        id: "postgres",
        options: { ...options },
      },
      identifier: PostgresSearch.identifier,
      searchIn: async (trouble, query) => {
        const ask = () => searchAt(troubled[trouble], query);
        return trouble === "slow" ? await whileLocked(databaseUrl, ask) : await ask();
      },
      says: {
        away: /cannot be reached.*DATABASE_URL/u,
        slow: /did not answer within its statement timeout/u,
        "wrong key": /refuses the name or the password.*DATABASE_URL/u,
      },
      secret: "wrong-password-0123456789",
      close: async () => undefined,
    };
  };

async function searchAt(clientUrl: string, query: ProviderSearchQuery): Promise<SearchResult> {
  const orm = await mikroOrmCreateConnection({ clientUrl, schema: "public" }, [], "");
  try {
    return await new PostgresSearch({ manager: orm.em, logger: silent }).search(query);
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
