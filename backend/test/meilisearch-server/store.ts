import { badRequest, indexNotFound } from "./api-error";
import type { Document } from "./filter-match";
import { defaultSettings, type IndexSettings } from "./settings";

export interface StoredIndex {
  readonly uid: string;
  primaryKey: string | undefined;
  settings: IndexSettings;
  documents: Map<string, Document>;
  readonly createdAt: string;
  updatedAt: string;
}

/** The indexes of one engine. */
export class Store {
  readonly indexes = new Map<string, StoredIndex>();

  get(uid: string): StoredIndex {
    const index = this.indexes.get(uid);
    if (!index) throw indexNotFound(uid);
    return index;
  }

  create(uid: string, primaryKey: string | undefined): StoredIndex {
    if (this.indexes.has(uid)) {
      throw badRequest("index_already_exists", `Index \`${uid}\` already exists.`);
    }
    const now = new Date().toISOString();
    const index = {
      uid,
      primaryKey,
      settings: defaultSettings,
      documents: new Map<string, Document>(),
      createdAt: now,
      updatedAt: now,
    };
    this.indexes.set(uid, index);
    return index;
  }

  /** Writes make the index they go to. */
  getOrCreate(uid: string): StoredIndex {
    return this.indexes.get(uid) ?? this.create(uid, undefined);
  }

  delete(uid: string): void {
    this.get(uid);
    this.indexes.delete(uid);
  }

  swap([a, b]: readonly [string, string]): void {
    const first = this.get(a);
    const second = this.get(b);
    this.indexes.set(a, { ...second, uid: a });
    this.indexes.set(b, { ...first, uid: b });
  }

  /** All or nothing: one bad document fails the whole write. */
  add(uid: string, documents: readonly Document[]): void {
    const index = this.getOrCreate(uid);
    index.primaryKey ??= Object.keys(documents[0] ?? {}).find((name) =>
      name.toLowerCase().endsWith("id"),
    );
    const { primaryKey } = index;
    if (primaryKey === undefined) {
      throw badRequest(
        "index_primary_key_no_candidate_found",
        "The primary key inference failed as the engine did not find any field ending with `id` in its name.",
      );
    }
    const keyed = documents.map((document) => [keyOf(document, primaryKey), document] as const);
    for (const [key, document] of keyed) index.documents.set(key, document);
    index.updatedAt = new Date().toISOString();
  }
}

function keyOf(document: Document, primaryKey: string): string {
  const key = document[primaryKey];
  if (key === undefined) {
    throw badRequest(
      "missing_document_id",
      `Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(document)}\`.`,
    );
  }
  const isNumber = typeof key === "number" && Number.isSafeInteger(key);
  const isText = typeof key === "string" && /^[A-Za-z0-9_-]{1,511}$/u.test(key);
  if (!isNumber && !isText) {
    throw badRequest(
      "invalid_document_id",
      `Document identifier \`${JSON.stringify(key)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
    );
  }
  return String(key);
}
