import { Client } from "@medusajs/framework/pg";
import type {
  ISearchModuleService,
  ISearchProvider,
  ProviderSearchQuery,
  ResolvedSearchIndexDefinition,
  SearchDocument,
  SearchFilters,
  SearchIndexDefinition,
  SearchResult,
} from "@medusajs/framework/types";
import { boot, type Booted } from "./boot";
import type { OpenEngine, SearchEngine } from "./engine";
import { goods, goodsDefinition, manyGoods } from "./goods";
import { asideModules } from "./module-registry";

type Asked = Partial<Omit<ProviderSearchQuery, "index">>;

/** A real Search Module on a database of its own, and its provider to be asked directly. */
export class World {
  readonly engine: SearchEngine;
  /** In front of the names of indexes: a real engine may be shared. */
  readonly prefix: string;
  readonly #databaseUrl: string;
  readonly #drop: () => Promise<void>;
  #booted: Booted;
  #names = 0;

  private constructor(parts: Opened, booted: Booted) {
    this.engine = parts.engine;
    this.prefix = parts.prefix;
    this.#databaseUrl = parts.databaseUrl;
    this.#drop = parts.drop;
    this.#booted = booted;
  }

  static async open(open: OpenEngine): Promise<World> {
    const prefix = `contract${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
    const restoreModules = asideModules();
    const { databaseUrl, drop: dropDatabase } = await createDatabase(prefix);
    const drop = async (): Promise<void> => {
      await dropDatabase();
      restoreModules();
    };
    const engine = await open(databaseUrl);
    const booted = await boot(engine, databaseUrl, [goodsDefinition(prefix)]);
    await booted.runMigrations();
    return new World({ engine, prefix, databaseUrl, drop }, booted);
  }

  async close(): Promise<void> {
    const left = await this.provider.listIndexes();
    for (const { name } of left.filter((each) => each.name.startsWith(this.prefix))) {
      await this.settled(this.provider.deleteIndex({ index: name }));
    }
    await this.#booted.shutdown();
    await this.engine.close();
    await this.#drop();
  }

  get module(): ISearchModuleService {
    return this.#booted.module;
  }

  get provider(): ISearchProvider {
    return this.#booted.provider;
  }

  /** As a deployment with other definitions starts again. */
  async reboot(definitions: SearchIndexDefinition[]): Promise<void> {
    await this.#booted.shutdown();
    this.#booted = await boot(this.engine, this.#databaseUrl, definitions);
  }

  async migrate(): Promise<string[]> {
    const plan = await this.module.createIndexMigrationPlan();
    await this.module.executeIndexMigrationPlan(plan);
    return plan.map(({ action }) => action);
  }

  /** What a worker does when it starts, waited for. */
  async seed(): Promise<void> {
    const start: unknown = Reflect.get(this.module, "onApplicationStart_");
    if (typeof start !== "function") throw new Error("The Search Module has no start");
    await Reflect.apply(start, this.module, []);
  }

  /** A physical index that nothing else uses, empty or with documents in it. */
  async index(documents: readonly SearchDocument[] = []): Promise<ResolvedSearchIndexDefinition> {
    const definition = goodsDefinition(this.prefix);
    this.#names += 1;
    const index = {
      ...definition,
      primary_key: "id",
      provider: this.engine.identifier,
      settings: definition.settings ?? {},
      definition_hash: "",
      physical_name: `${definition.name}_x${this.#names}`,
    };
    await this.provider.upsertIndex({ index });
    await this.write(index, documents);
    return index;
  }

  goods(): Promise<ResolvedSearchIndexDefinition> {
    return this.index(goods);
  }

  many(count: number): Promise<ResolvedSearchIndexDefinition> {
    return this.index(manyGoods(count));
  }

  async write(
    definition: ResolvedSearchIndexDefinition,
    documents: readonly SearchDocument[],
  ): Promise<void> {
    const index = definition.physical_name;
    await this.settled(
      this.provider.upsertDocuments({ index, definition, documents: [...documents] }),
    );
  }

  async delete(definition: ResolvedSearchIndexDefinition, filters: SearchFilters): Promise<void> {
    const index = definition.physical_name;
    await this.settled(this.provider.deleteDocuments({ index, filters }));
  }

  async settled(writing: ReturnType<ISearchProvider["clearIndex"]>): Promise<void> {
    const task = await writing;
    const done = task.status === "succeeded" ? task : await this.provider.waitForTask?.(task);
    expect(done).toMatchObject({ status: "succeeded" });
  }

  query(index: ResolvedSearchIndexDefinition, asked: Asked = {}): ProviderSearchQuery {
    const attributes = Object.keys(index.fields).filter((name) => name !== "variants");
    return { index, attributes_to_retrieve: [...attributes, "variants.sku"], ...asked };
  }

  search(index: ResolvedSearchIndexDefinition, asked: Asked = {}): Promise<SearchResult> {
    return this.provider.search(this.query(index, asked));
  }

  /** The ends of the ids of what is found, in order of their numbers. */
  async found(index: ResolvedSearchIndexDefinition, filters: SearchFilters): Promise<string> {
    const { hits } = await this.search(index, { filters });
    return hits
      .map(({ id }) => id.replace(/^good_/u, ""))
      .sort()
      .join(" ");
  }
}

interface Opened {
  readonly engine: SearchEngine;
  readonly prefix: string;
  readonly databaseUrl: string;
  readonly drop: () => Promise<void>;
}

async function createDatabase(name: string) {
  const admin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: databaseUrlOf("postgres") });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await admin(`CREATE DATABASE "${name}"`);
  return {
    databaseUrl: databaseUrlOf(name),
    drop: () => admin(`DROP DATABASE "${name}" WITH (FORCE)`),
  };
}

/** Of the server that the test run started. */
function databaseUrlOf(name: string): string {
  const { SAOLANG_TEST_SERVER: server } = process.env;
  if (!server) throw new Error("Run this with `npm test`, which starts PostgreSQL");
  const url = new URL(server);
  url.pathname = name;
  return url.toString();
}
