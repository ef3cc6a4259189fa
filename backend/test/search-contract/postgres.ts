import { Client } from "@medusajs/framework/pg";
import { mikroOrmCreateConnection } from "@medusajs/framework/utils";
import type {
  ISearchProvider,
  Logger,
  ProviderSearchQuery,
  SearchResult,
} from "@medusajs/framework/types";
import searchPostgres from "@medusajs/medusa/search-postgres";
import { silent } from "./boot";
import type { OpenEngine } from "./engine";

type ProviderClass = new (
  cradle: { readonly manager: unknown; readonly logger: Logger },
  options: Record<string, unknown>,
) => ISearchProvider;

interface PostgresProvider {
  /** As in the configuration of Medusa. */
  readonly resolve: string;
  readonly options: Record<string, unknown>;
  readonly Provider: ProviderClass;
}

const [bundledService] = searchPostgres.services;

/** Medusa's own. No stemming: the words of Vietnamese have no endings. */
export const bundled: PostgresProvider = {
  resolve: "@medusajs/medusa/search-postgres",
  options: { language: "simple" },
  // Medusa types the services of a provider as classes of anything.
  Provider: bundledService as ProviderClass,
};

export const onPostgres =
  (provider: PostgresProvider): OpenEngine =>
  async (databaseUrl) => {
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
      provider: { resolve: provider.resolve, id: "postgres", options: provider.options },
      identifier: String(Reflect.get(provider.Provider, "identifier")),
      searchIn: async (trouble, query) => {
        const ask = () => searchAt(troubled[trouble], provider, query);
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

async function searchAt(
  clientUrl: string,
  { Provider, options }: PostgresProvider,
  query: ProviderSearchQuery,
): Promise<SearchResult> {
  const orm = await mikroOrmCreateConnection({ clientUrl, schema: "public" }, [], "");
  try {
    const cradle = { manager: orm.em, logger: silent };
    return await new Provider(cradle, options).search(query);
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
