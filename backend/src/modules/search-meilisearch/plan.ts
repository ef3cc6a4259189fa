import type {
  ResolvedSearchIndexDefinition,
  SearchFieldDefinition,
} from "@medusajs/framework/types";
import { refuse } from "../../shared/search-provider/refuse";

export type FieldKind = "text" | "number" | "boolean";

/** One leaf of a definition and where the engine keeps it. */
export interface PlannedField {
  /** As the caller names it: `variants.sku`. */
  readonly path: string;
  /** As the engine names it; dates live apart, see {@link dateRoot}. */
  readonly attribute: string;
  readonly kind: FieldKind;
  readonly isDate: boolean;
  /** Below an array of objects, every leaf is an array. */
  readonly isArray: boolean;
  readonly definition: SearchFieldDefinition;
}

export interface IndexPlan {
  readonly name: string;
  readonly primaryKey: string;
  readonly fields: ReadonlyMap<string, PlannedField>;
}

/** What is given back on hits, as it came. */
export const sourceRoot = "_doc";

/**
 * Dates as numbers. Under a name of their own, so that the index itself says which fields are dates: deleting by filter
 * comes without the definition.
 */
export const dateRoot = "_at";

const kinds: Partial<Record<SearchFieldDefinition["type"], FieldKind>> = {
  keyword: "text",
  text: "text",
  integer: "number",
  float: "number",
  date: "number",
  boolean: "boolean",
};

/** A definition as flat leaves. Refuses what the engine cannot hold, which surfaces when indexes are migrated. */
export function planOf(definition: ResolvedSearchIndexDefinition): IndexPlan {
  const fields = new Map<string, PlannedField>();
  collect(definition.fields, "", false, fields);
  return { name: definition.name, primaryKey: definition.primary_key, fields };
}

function collect(
  group: Record<string, SearchFieldDefinition>,
  prefix: string,
  isInArray: boolean,
  into: Map<string, PlannedField>,
): void {
  for (const [name, definition] of Object.entries(group)) {
    const path = prefix + name;
    // A leading underscore is for what Meilisearch and this provider keep beside the fields.
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/u.test(name)) {
      refuse(
        `Field "${path}" cannot be kept in Meilisearch: a name begins with a letter and has letters, digits, - and _ only.`,
      );
    }
    const isArray = isInArray || definition.array === true;
    if (definition.type === "object") {
      collect(definition.fields ?? {}, `${path}.`, isArray, into);
      continue;
    }
    const kind = kinds[definition.type];
    if (!kind) {
      refuse(`Field "${path}" is of type "${definition.type}", which this provider does not keep.`);
    }
    const isDate = definition.type === "date";
    const attribute = isDate ? `${dateRoot}.${path}` : path;
    into.set(path, { path, attribute, kind, isDate, isArray, definition });
  }
}

export const isSearchable = ({ definition }: PlannedField): boolean =>
  definition.searchable === true || typeof definition.searchable === "object";

export const isFacetable = ({ definition }: PlannedField): boolean =>
  definition.facetable === true || typeof definition.facetable === "object";

export const isRetrievable = ({ definition }: PlannedField): boolean =>
  definition.retrievable !== false;
