import type { SearchFilterOperator, SearchFilters } from "@medusajs/framework/types";
import { refuse, wrong } from "../../../shared/search-provider/refuse";
import { all, any, exists, isAbsent, not } from "./expression";
import type { FilterField, FindField } from "./fields";
import { allOf, anyOf, comparison, equality, like, prefix } from "./values";

type Operator = (field: FilterField, value: unknown) => string;

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const onArray =
  (name: string, operator: Operator): Operator =>
  (field, value) => {
    if (field.isArray === false) refuse(`"${name}" on "${field.path}" needs an array field.`);
    return operator(field, value);
  };

const operators: Record<SearchFilterOperator, Operator> = {
  $eq: equality,
  $ne: (field, value) => not(equality(field, value)),
  $in: (field, value) => anyOf(field, asList(value)),
  $nin: (field, value) => not(anyOf(field, asList(value))),
  $lt: (field, value) => comparison(field, "<", value),
  $lte: (field, value) => comparison(field, "<=", value),
  $gt: (field, value) => comparison(field, ">", value),
  $gte: (field, value) => comparison(field, ">=", value),
  $exists: ({ attribute }, value) => (value ? exists(attribute) : isAbsent(attribute)),
  $contains: onArray("$contains", (field, value) => allOf(field, asList(value))),
  $overlaps: onArray("$overlaps", (field, value) => anyOf(field, asList(value))),
  $prefix: prefix,
  $like: like,
};

const isOperator = (name: string): name is SearchFilterOperator => Object.hasOwn(operators, name);

/** A filter tree in the engine's own language; undefined when it says nothing. */
export function compileFilters(
  filters: SearchFilters | undefined,
  find: FindField,
): string | undefined {
  return group(filters ?? {}, find) || undefined;
}

function group(filters: unknown, find: FindField): string {
  if (!isTree(filters)) wrong("A group of filters must be an object.");
  const conditions = Object.entries(filters).map(([key, value]) => {
    if (key === "$and") return all(groups(value, find));
    if (key === "$or") return any(groups(value, find));
    if (key === "$not") return negated(group(value, find));
    // The module lifts the typed text out before; it is no field.
    return key === "q" ? "" : predicate(find(key), value);
  });
  return all(conditions.filter((condition) => condition !== ""));
}

function groups(value: unknown, find: FindField): string[] {
  return asList(value ?? [])
    .map((each) => group(each, find))
    .filter((condition) => condition !== "");
}

const negated = (condition: string): string => (condition === "" ? "" : not(condition));

function predicate(field: FilterField, value: unknown): string {
  if (!isTree(value)) return anyOf(field, asList(value));
  const named = Object.entries(value);
  if (named.length === 0) wrong(`The filter on "${field.path}" is empty.`);
  return all(
    named.map(([name, operand]) => {
      if (!isOperator(name)) wrong(`"${name}" is no operator to filter "${field.path}" by.`);
      return operators[name](field, operand);
    }),
  );
}

function isTree(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}
