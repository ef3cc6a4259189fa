import type { SearchDocument } from "@medusajs/framework/types";
import {
  projectDocument,
  readDocumentPath,
  searchValueToBoolean,
  searchValueToNumber,
  setDocumentPath,
} from "@medusajs/framework/utils";
import {
  isFacetable,
  isRetrievable,
  isSearchable,
  sourceRoot,
  type IndexPlan,
  type PlannedField,
} from "./plan";
import { wrong } from "../../shared/search-provider/refuse";

/**
 * A document as the engine keeps it: what is searched, filtered and sorted by as flat clean leaves (no null, no empty array,
 * numbers as numbers), and beside them, untouched, what is given back. What the definition does not declare stays here.
 */
export function toEngineDocument(
  document: SearchDocument,
  plan: IndexPlan,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  const retrievable: string[] = [];
  for (const field of plan.fields.values()) {
    if (isRetrievable(field)) retrievable.push(field.path);
    if (!isAskedFor(field)) continue;
    const values = readDocumentPath(document, field.path.split("."))
      .map((value) => leaf(value, field))
      .filter((value) => value !== undefined);
    if (values.length > 0) {
      setDocumentPath(kept, field.attribute, field.isArray ? values : values[0]);
    }
  }
  kept[sourceRoot] = projectDocument(document, retrievable);
  kept[plan.primaryKey] = keyOf(document, plan);
  return kept;
}

function isAskedFor(field: PlannedField): boolean {
  const { filterable, sortable } = field.definition;
  return Boolean(filterable || sortable) || isSearchable(field) || isFacetable(field);
}

function leaf(value: unknown, { kind, isDate }: PlannedField): unknown {
  if (kind === "number") return searchValueToNumber(value, isDate);
  if (kind === "boolean") return searchValueToBoolean(value);
  return String(value);
}

/** Meilisearch fails the whole batch over one bad key, later and in its queue; the caller learns it here and now. */
function keyOf(document: SearchDocument, { name, primaryKey }: IndexPlan): string {
  const value: unknown = document[primaryKey];
  if ((typeof value !== "string" && typeof value !== "number") || value === "") {
    wrong(`A document for search index "${name}" has no "${primaryKey}", which is its key.`);
  }
  const key = String(value);
  if (!/^[A-Za-z0-9_-]{1,511}$/u.test(key)) {
    wrong(
      `Meilisearch cannot keep the document "${key}": a key has letters a to z, digits, - and _ only, at most 511.`,
    );
  }
  return key;
}

/** Bodies of lines of JSON, none larger than the limit, in the order they came. */
export function toBodies(documents: readonly unknown[], limit: number): string[] {
  const bodies: string[][] = [];
  let size = 0;
  for (const document of documents) {
    const line = JSON.stringify(document);
    const bytes = Buffer.byteLength(line) + 1;
    if (bytes > limit) {
      wrong(`A document of ${bytes} bytes does not fit into a request of at most ${limit} bytes.`);
    }
    const current = bodies.at(-1);
    if (!current || size + bytes > limit) {
      bodies.push([line]);
      size = bytes;
    } else {
      current.push(line);
      size += bytes;
    }
  }
  return bodies.map((lines) => lines.join("\n"));
}
