import type { FilterableAttributes } from "meilisearch";
import { dateRoot, type FieldKind, type IndexPlan } from "../plan";
import { wrong } from "../../../shared/search-provider/refuse";

/** What a filter has to know of a field; the index alone does not tell everything. */
export interface FilterField {
  readonly path: string;
  readonly attribute: string;
  readonly kind: FieldKind | undefined;
  readonly isDate: boolean;
  readonly isArray: boolean | undefined;
}

export type FindField = (path: string) => FilterField;

/** Fields as the definition has them; only they get into an expression, whatever a caller names. */
export function fieldsOfPlan(plan: IndexPlan): FindField {
  return (path) => {
    const field = plan.fields.get(path);
    if (!field) wrong(`Unknown field "${path}" in filters on search index "${plan.name}".`);
    if (!field.definition.filterable && path !== plan.primaryKey) {
      wrong(`Field "${path}" is not filterable on search index "${plan.name}".`);
    }
    return field;
  };
}

/** Fields as the index itself knows them: deleting by filter comes without a definition. */
export function fieldsOfIndex(index: string, filterable: FilterableAttributes): FindField {
  const attributes = new Set((filterable ?? []).filter((name) => typeof name === "string"));
  return (path) => {
    const asDate = `${dateRoot}.${path}`;
    if (attributes.has(asDate)) {
      return { path, attribute: asDate, kind: "number", isDate: true, isArray: undefined };
    }
    if (!attributes.has(path) || path.startsWith(`${dateRoot}.`)) {
      wrong(`Field "${path}" cannot be filtered by on search index "${index}".`);
    }
    return { path, attribute: path, kind: undefined, isDate: false, isArray: undefined };
  };
}
