import type {
  Logger,
  ProviderSearchQuery,
  ResolvedSearchIndexDefinition,
  SearchDeleteDocumentsInput,
  SearchDocument,
  SearchIndexInfo,
  SearchResult,
  SearchTask,
} from "@medusajs/framework/types";
import { projectDocument } from "@medusajs/framework/utils";
import { type Question, WordBook } from "@saolang/domain/search";
import {
  PostgresSearchService,
  normalizeFacetRequests,
  buildIndexPlan,
  type IndexPlan,
  tableNameForIndex,
} from "./bundled";
import { facetsByIndex, type Manager, preferIndexes } from "./by-index";
import { asMedusaError } from "./errors";
import { withDates, withStars } from "./filters";
import { highlightingOf } from "../../shared/search-provider/highlighting";
import { highlightsOf, markableOf } from "./highlight";
import { Kept } from "./kept";
import { tsvectorOf, type WeightedText } from "./lexemes";
import { type PostgresSearchOptions, providerId, tiesOf } from "./options";
import { looksForWords, matchSql, rankSql } from "./rank";
import { type Reading, readingOf } from "./reading";
import { tableSql } from "./table";
import { askedBy, type Asked } from "./ts-query";
import { type Execute, Vocabularies } from "./vocabularies";
import { weightsOf } from "./weights";

const bookMaxAgeMs = 30_000;

interface Cradle {
  readonly manager: { readonly execute: (sql: string, params?: unknown[]) => Promise<unknown[]> };
  readonly logger?: Logger;
}

/** Medusa's own search on PostgreSQL, which reads what was typed as the shop does instead of as a dictionary does. */
export class PostgresSearch extends PostgresSearchService {
  static override identifier = providerId;

  readonly #book: Kept<WordBook>;
  readonly #vocabularies: Vocabularies;
  /** What a query that is under way asks; Medusa's class hands the query itself from step to step. */
  readonly #asked = new WeakMap<ProviderSearchQuery, Asked>();

  constructor({ manager, logger }: Cradle, { wordsOf }: PostgresSearchOptions = {}) {
    super({ manager, logger });
    const warn = (what: string) => (): void =>
      logger?.warn(`Search goes on without ${what}: reading it failed.`);
    this.#book = new Kept({
      empty: new WordBook({ same: [], leadsTo: [], fillers: [] }),
      maxAgeMs: bookMaxAgeMs,
      read: async (known) => (wordsOf ? new WordBook(await wordsOf()) : known),
      onFailure: warn("the newest words of the office"),
    });
    const execute: Execute = (sql, params) => manager.execute(sql, params);
    this.#vocabularies = new Vocabularies(execute, warn("guesses at slips"));
  }

  override async search(input: ProviderSearchQuery): Promise<SearchResult> {
    return await said(async () => {
      const plan = buildIndexPlan(input.index);
      const highlighting = highlightingOf(input, markableOf(plan));
      const { steps, stars } = await this.#read(input, plan);
      const { highlight: _, ...search_options } = input.search_options ?? {};
      const wanted = input.attributes_to_retrieve;
      const query = {
        ...input,
        filters: withStars(withDates(input.filters, plan), stars),
        search_options,
        attributes_to_retrieve: [...wanted, ...(highlighting?.paths ?? [])],
      };
      const { result, question } = await this.#firstFound(query, steps, plan);
      const hits = result.hits.map(({ document, ...hit }) => ({
        ...hit,
        document: projectDocument(document, wanted),
        ...(highlighting && question
          ? { highlights: highlightsOf(document, highlighting, question) }
          : {}),
      }));
      return { ...result, hits, metadata: { ...result.metadata, query: input.q } };
    });
  }

  async #read(input: ProviderSearchQuery, plan: IndexPlan): Promise<Reading> {
    const { index, q = "", search_options: options } = input;
    if (q.trim() === "") return { steps: [], stars: null };
    const [book, words] = await Promise.all([
      this.#book.get(),
      this.#vocabularies.of(tableNameForIndex(index.physical_name), plan),
    ]);
    return readingOf(q, book, words, {
      strategy: options?.match_strategy ?? "all",
      isGuessing:
        options?.typo_tolerance !== false && index.settings.typo_tolerance?.enabled !== false,
      hasStars: index.fields.stars?.filterable === true,
    });
  }

  /**
   * The first way to read the text of which the index holds anything. Whether it does is asked without filters, so that
   * every page, facet and sibling of a question reads it alike.
   */
  async #firstFound(
    query: ProviderSearchQuery,
    steps: readonly Question[],
    plan: IndexPlan,
  ): Promise<{ readonly result: SearchResult; readonly question?: Question }> {
    const { match_strategy: strategy, attributes_to_search_on: paths } = query.search_options ?? {};
    const manner = { isAny: strategy === "any", within: weightsOf(paths, plan) };
    const table = tableNameForIndex(query.index.physical_name);
    let first: SearchResult | undefined;
    for (const question of steps) {
      const asked = askedBy(question, manner);
      if (!asked || (first && !(await this.#holds(table, asked)))) continue;
      const own = { ...query };
      this.#asked.set(own, asked);
      const result = await super.search(own);
      const isFound = result.hits.length > 0 || (result.metadata.count ?? 0) > 0;
      if (isFound || first || (await this.#holds(table, asked))) return { result, question };
      first = result;
    }
    return { result: first ?? (await super.search({ ...query, q: undefined })) };
  }

  async #holds(table: string, asked: Asked): Promise<boolean> {
    const params: unknown[] = [];
    // Counted, for to find the first one PostgreSQL would rather read all the rows than the index.
    const sql = `SELECT count(*)::int AS count FROM "${table}" WHERE ${matchSql(asked, params)}`;
    const rows = await this.withTransaction(async (manager: Manager) => {
      await preferIndexes(manager);
      return await manager.execute(sql, params);
    });
    return rows.some((row) => Number(row.count) > 0);
  }

  protected override async executeQuery(
    parts: Parameters<PostgresSearchService["executeQuery"]>[0],
  ): ReturnType<PostgresSearchService["executeQuery"]> {
    if (!parts.conditionsSql([]).some(looksForWords)) return await super.executeQuery(parts);
    return await super.executeQuery({ ...parts, prelude: preferIndexes });
  }

  protected override async resolveFacets(
    input: Parameters<PostgresSearchService["resolveFacets"]>[0],
  ): ReturnType<PostgresSearchService["resolveFacets"]> {
    const { scopeWhere, requests, table, plan } = input;
    if (!scopeWhere || !looksForWords(scopeWhere.sql)) return await super.resolveFacets(input);
    const facets = normalizeFacetRequests(requests, plan);
    if (facets.length === 0) return undefined;
    const where = { table, plan, scope: scopeWhere };
    return await this.withTransaction((manager) => facetsByIndex(manager, facets, where));
  }

  protected override keywordFragments(input: {
    readonly query: ProviderSearchQuery;
    readonly catalog: { readonly table_name: string };
  }): ReturnType<PostgresSearchService["keywordFragments"]> {
    const asked = this.#asked.get(input.query);
    if (!asked) return { needsBm25Limit: false, rankSql: () => "0::float8" };
    return {
      q: input.query.q,
      needsBm25Limit: false,
      rankSql: (params) => rankSql(asked, input.catalog.table_name, params),
      matchSql: (params) => matchSql(asked, params),
    };
  }

  protected override resolveOrderBy(
    input: ProviderSearchQuery,
    plan: IndexPlan,
    isRanked: boolean,
  ): string {
    const order = input.pagination?.order ?? {};
    const isAskedFor = Object.keys(order).length > 0;
    const whole = isAskedFor
      ? order
      : { ...(isRanked ? { _score: "DESC" as const } : {}), ...tiesOf(input.index) };
    if (Object.keys(whole).length === 0) return `"id" ASC`;
    const ordered = { ...input, pagination: { ...input.pagination, order: whole } };
    // Without it, hits that are equal so far could come on two pages or on none.
    return `${super.resolveOrderBy(ordered, plan, isRanked)}, "id" ASC`;
  }

  protected override buildSearchVectorSql(parts: WeightedText[], params: unknown[]): string {
    params.push(tsvectorOf(parts));
    return "?::tsvector";
  }

  protected override async createDocumentTable(
    table: string,
    _plan: IndexPlan,
    manager: Cradle["manager"],
  ): Promise<void> {
    for (const sql of tableSql(table)) await manager.execute(sql);
  }

  override async upsertIndex(input: { index: ResolvedSearchIndexDefinition }): Promise<SearchTask> {
    tiesOf(input.index);
    return await said(() => super.upsertIndex(input));
  }

  override async deleteIndex(input: { index: string }): Promise<SearchTask> {
    this.#vocabularies.forget(tableNameForIndex(input.index));
    return await said(() => super.deleteIndex(input));
  }

  override async listIndexes(): Promise<SearchIndexInfo[]> {
    return await said(() => super.listIndexes());
  }

  override async upsertDocuments(input: {
    index: string;
    definition: ResolvedSearchIndexDefinition;
    documents: SearchDocument[];
  }): Promise<SearchTask> {
    return await said(() => super.upsertDocuments(input));
  }

  override async deleteDocuments(input: SearchDeleteDocumentsInput): Promise<SearchTask> {
    return await said(async () => {
      const { plan } = await this.retrieve(input.index);
      return await super.deleteDocuments({ ...input, filters: withDates(input.filters, plan) });
    });
  }

  override async clearIndex(input: { index: string }): Promise<SearchTask> {
    return await said(() => super.clearIndex(input));
  }
}

async function said<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw asMedusaError(error);
  }
}
