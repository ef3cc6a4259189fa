import type {
  ProviderSearchQuery,
  ResolvedSearchIndexDefinition,
  SearchDeleteDocumentsInput,
  SearchDocument,
  SearchIndexInfo,
  SearchResult,
  SearchTask,
} from "@medusajs/framework/types";
import { AbstractSearchProviderService, extractPrimaryKeyFilter } from "@medusajs/framework/utils";
import { readAnswer } from "./answer";
import { Connection } from "./connection";
import { toBodies, toEngineDocument } from "./documents";
import { compileFilters } from "./filters/compile";
import { fieldsOfIndex } from "./filters/fields";
import { ensureIndex, hasIndex, listIndexes } from "./indexes";
import { searchOnlyKey } from "./keys";
import { defaults, providerId, type MeilisearchOptions } from "./options";
import { planOf } from "./plan";
import { compileSearch } from "./request";
import { send } from "./send";
import { settingsOf } from "./settings";
import { enqueued, settle } from "./tasks";

/** Medusa's Search Module on Meilisearch. Each step is a file of its own; this one only says in which order. */
export class MeilisearchSearchService extends AbstractSearchProviderService {
  static override identifier = providerId;

  readonly #engine: Connection;
  readonly #taskTimeoutMs: number;
  readonly #maxRequestBytes: number;

  constructor(_cradle: Record<string, unknown>, options: MeilisearchOptions) {
    super();
    this.#engine = new Connection(options);
    this.#taskTimeoutMs = options.taskTimeoutMs ?? defaults.taskTimeoutMs;
    this.#maxRequestBytes = options.maxRequestBytes ?? defaults.maxRequestBytes;
  }

  override async search(input: ProviderSearchQuery): Promise<SearchResult> {
    const search = compileSearch(input);
    const [answer] = await send(this.#engine, [search]);
    return readAnswer(search, answer ?? { results: [], values: [] });
  }

  override async searchMany(inputs: ProviderSearchQuery[]): Promise<SearchResult[]> {
    const searches = inputs.map(compileSearch);
    const answers = await send(this.#engine, searches);
    return searches.map((search, n) =>
      readAnswer(search, answers[n] ?? { results: [], values: [] }),
    );
  }

  override async upsertIndex(input: { index: ResolvedSearchIndexDefinition }): Promise<SearchTask> {
    const { index } = input;
    const wanted = {
      uid: index.physical_name,
      primaryKey: index.primary_key,
      settings: settingsOf(index, planOf(index)),
    };
    await ensureIndex(this.#engine, wanted, this.#taskTimeoutMs);
    return enqueued(index.physical_name, []);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTask> {
    return await this.#engine.ask(async (client) => {
      const isThere = await hasIndex(client, index);
      return enqueued(index, isThere ? [await client.deleteIndex(index)] : []);
    });
  }

  override async listIndexes(): Promise<SearchIndexInfo[]> {
    return await listIndexes(this.#engine);
  }

  override async upsertDocuments(input: {
    index: string;
    definition: ResolvedSearchIndexDefinition;
    documents: SearchDocument[];
  }): Promise<SearchTask> {
    const { index, definition, documents } = input;
    const plan = planOf(definition);
    const kept = documents.map((document) => toEngineDocument(document, plan));
    const bodies = toBodies(kept, this.#maxRequestBytes);
    return await this.#engine.ask(async (client) => {
      // Meilisearch makes an index that is not there, and it would be one without settings.
      await client.getRawIndex(index);
      const tasks = [];
      for (const body of bodies) {
        tasks.push(await client.index(index).addDocumentsFromString(body, "application/x-ndjson"));
      }
      return enqueued(index, tasks);
    });
  }

  override async deleteDocuments(input: SearchDeleteDocumentsInput): Promise<SearchTask> {
    const { index, filters } = input;
    return await this.#engine.ask(async (client) => {
      const { primaryKey = "id" } = await client.getRawIndex(index);
      const ids = extractPrimaryKeyFilter(filters, { primary_key: primaryKey });
      if (ids) {
        const tasks = ids.length > 0 ? [await client.index(index).deleteDocuments(ids)] : [];
        return enqueued(index, tasks);
      }
      const filterable = await client.index(index).getFilterableAttributes();
      const filter = compileFilters(filters, fieldsOfIndex(index, filterable));
      // Filters that say nothing are no wish to lose everything.
      const tasks = filter ? [await client.index(index).deleteDocuments({ filter })] : [];
      return enqueued(index, tasks);
    });
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTask> {
    return await this.#engine.ask(async (client) => {
      await client.getRawIndex(index);
      return enqueued(index, [await client.index(index).deleteAllDocuments()]);
    });
  }

  async waitForTask(task: SearchTask, options?: { timeout_ms?: number }): Promise<SearchTask> {
    const timeout = options?.timeout_ms ?? this.#taskTimeoutMs;
    return await this.#engine.ask((client) => settle(client, task, timeout));
  }

  /** For whoever searches without going through this server; see README.md. */
  async searchOnlyKey(indexPrefix: string): Promise<string> {
    return await this.#engine.ask((client) => searchOnlyKey(client, indexPrefix));
  }
}
