import { ApiError, badRequest } from "./api-error";
import { matches, type Document } from "./filter-match";
import { parseFilter } from "./filter-parser";
import type { Keys } from "./keys";
import { filterOf, search, searchFacet } from "./search";
import { applySettings, checkSettings } from "./settings";
import type { Store, StoredIndex } from "./store";
import type { TaskQueue } from "./task-queue";

export interface Engine {
  readonly store: Store;
  readonly tasks: TaskQueue;
  readonly keys: Keys;
}

export interface Call {
  readonly uid: string;
  readonly query: URLSearchParams;
  readonly text: string;
  readonly json: () => unknown;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** What a key must be allowed to do; undefined needs none. */
  readonly action: string | undefined;
  readonly status: number;
  readonly answer: (engine: Engine, call: Call) => unknown;
}

function route(
  [method, path, action, status]: readonly [string, string, string | undefined, number],
  answer: Route["answer"],
): Route {
  const pattern = path.replace(":uid", "(?<uid>[^/]+)");
  return { method, path: new RegExp(`^${pattern}$`, "u"), action, status, answer };
}

const shownIndex = ({ uid, primaryKey, createdAt, updatedAt }: StoredIndex) => ({
  uid,
  primaryKey: primaryKey ?? null,
  createdAt,
  updatedAt,
});

const record = (value: unknown): Record<string, unknown> => ({ ...Object(value) }) as never;

const number = (query: URLSearchParams, name: string, standard: number): number =>
  Number(query.get(name) ?? standard);

export const routes: readonly Route[] = [
  route(["GET", "/health", undefined, 200], () => ({ status: "available" })),
  route(["GET", "/version", "version", 200], () => ({
    commitSha: "",
    commitDate: "",
    pkgVersion: "1.50.0",
  })),
  route(["GET", "/stats", "stats.get", 200], ({ store }) => ({
    databaseSize: 0,
    usedDatabaseSize: 0,
    lastUpdate: null,
    indexes: Object.fromEntries(
      [...store.indexes].map(([uid, { documents }]) => [
        uid,
        { numberOfDocuments: documents.size, isIndexing: false, fieldDistribution: {} },
      ]),
    ),
  })),
  route(["GET", "/keys", "keys.get", 200], ({ keys }, { query }) =>
    keys.list(number(query, "offset", 0), number(query, "limit", 20)),
  ),
  route(["POST", "/keys", "keys.create", 201], ({ keys }, { json }) => keys.create(record(json()))),
  route(["GET", "/tasks/:uid", "tasks.get", 200], ({ tasks }, { uid }) => tasks.get(Number(uid))),
  route(["GET", "/indexes", "indexes.get", 200], ({ store }, { query }) => {
    const [offset, limit] = [number(query, "offset", 0), number(query, "limit", 20)];
    const all = [...store.indexes.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1));
    return {
      results: all.slice(offset, offset + limit).map(shownIndex),
      offset,
      limit,
      total: all.length,
    };
  }),
  route(["POST", "/indexes", "indexes.create", 202], ({ store, tasks }, { json }) => {
    const { uid, primaryKey } = record(json());
    if (typeof uid !== "string" || !/^[A-Za-z0-9_-]{1,400}$/u.test(uid)) {
      throw badRequest("invalid_index_uid", `\`${String(uid)}\` is not a valid index uid.`);
    }
    const key = typeof primaryKey === "string" ? primaryKey : undefined;
    return tasks.add("indexCreation", uid, () => store.create(uid, key));
  }),
  route(["GET", "/indexes/:uid", "indexes.get", 200], ({ store }, { uid }) =>
    shownIndex(store.get(uid)),
  ),
  route(["DELETE", "/indexes/:uid", "indexes.delete", 202], ({ store, tasks }, { uid }) =>
    tasks.add("indexDeletion", uid, () => store.delete(uid)),
  ),
  route(["POST", "/swap-indexes", "indexes.swap", 202], ({ store, tasks }, { json }) => {
    const swaps = json() as { indexes: [string, string] }[];
    return tasks.add("indexSwap", null, () => swaps.forEach(({ indexes }) => store.swap(indexes)));
  }),
  route(
    ["GET", "/indexes/:uid/settings", "settings.get", 200],
    ({ store }, { uid }) => store.get(uid).settings,
  ),
  route(
    ["GET", "/indexes/:uid/settings/filterable-attributes", "settings.get", 200],
    ({ store }, { uid }) => store.get(uid).settings.filterableAttributes,
  ),
  route(
    ["PATCH", "/indexes/:uid/settings", "settings.update", 202],
    ({ store, tasks }, { uid, json }) => {
      const change = checkSettings(json());
      return tasks.add("settingsUpdate", uid, () => {
        const index = store.getOrCreate(uid);
        index.settings = applySettings(index.settings, change);
      });
    },
  ),
  route(
    ["POST", "/indexes/:uid/documents", "documents.add", 202],
    ({ store, tasks }, { uid, text }) => {
      const documents = documentsOf(text);
      return tasks.add("documentAdditionOrUpdate", uid, () => store.add(uid, documents));
    },
  ),
  route(
    ["POST", "/indexes/:uid/documents/delete-batch", "documents.delete", 202],
    ({ store, tasks }, { uid, json }) => {
      const ids = json() as unknown[];
      return tasks.add("documentDeletion", uid, () =>
        ids.forEach((id) => store.get(uid).documents.delete(String(id))),
      );
    },
  ),
  route(
    ["POST", "/indexes/:uid/documents/delete", "documents.delete", 202],
    ({ store, tasks }, { uid, json }) => {
      const { filter } = record(json());
      // The language is checked at once, the attributes when the task is worked off.
      parseFilter(String(filter), "invalid_document_filter");
      return tasks.add("documentDeletion", uid, () => {
        const { documents, settings } = store.get(uid);
        const parsed = filterOf(filter, settings, "invalid_document_filter");
        for (const [key, document] of documents) {
          if (parsed && matches(document, parsed)) documents.delete(key);
        }
      });
    },
  ),
  route(
    ["DELETE", "/indexes/:uid/documents", "documents.delete", 202],
    ({ store, tasks }, { uid }) =>
      tasks.add("documentDeletion", uid, () => store.get(uid).documents.clear()),
  ),
  route(["POST", "/indexes/:uid/search", "search", 200], ({ store }, { uid, json }) =>
    search(store.get(uid), record(json())),
  ),
  route(["POST", "/indexes/:uid/facet-search", "search", 200], ({ store }, { uid, json }) =>
    searchFacet(store.get(uid), record(json())),
  ),
  route(["POST", "/multi-search", "search", 200], ({ store }, { json }) => {
    const { queries, ...rest } = record(json());
    if (!Array.isArray(queries) || Object.keys(rest).length > 0) {
      throw badRequest("bad_request", "Expected `queries`, and nothing else.");
    }
    return { results: queries.map((query: unknown, n) => oneOfMany(store, record(query), n)) };
  }),
];

function oneOfMany(store: Store, query: Record<string, unknown>, place: number): unknown {
  try {
    const uid = String(query.indexUid);
    return { indexUid: uid, ...search(store.get(uid), query) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(400, error.code, `Inside \`.queries[${place}]\`: ${error.message}`);
  }
}

function documentsOf(text: string): Document[] {
  try {
    return text
      .split("\n")
      .filter(Boolean)
      .map((line) => record(JSON.parse(line)));
  } catch {
    throw badRequest("malformed_payload", "The `ndjson` payload provided is malformed.");
  }
}
