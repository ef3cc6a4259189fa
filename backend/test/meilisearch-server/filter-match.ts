import type { Filter } from "./filter-parser";
import { normalizeFacet } from "./text";

export type Document = Readonly<Record<string, unknown>>;

/** Everything below a dotted path, through arrays and objects, as the engine flattens it. */
export function valuesAt(document: Document, path: string): unknown[] {
  let found: unknown[] = [document];
  for (const segment of path.split(".")) {
    found = found
      .flat(Infinity)
      .filter(
        (value) => typeof value === "object" && value !== null && Object.hasOwn(value, segment),
      )
      .map((value): unknown => Reflect.get(Object(value), segment));
  }
  return found;
}

/** Texts and numbers to compare with; yes and no are texts. */
export function facetsAt(document: Document, path: string): (string | number)[] {
  return valuesAt(document, path)
    .flat(Infinity)
    .map((value) => (typeof value === "boolean" ? String(value) : value))
    .filter(isFacet);
}

export function matches(document: Document, filter: Filter): boolean {
  switch (filter.is) {
    case "and":
      return filter.parts.every((part) => matches(document, part));
    case "or":
      return filter.parts.some((part) => matches(document, part));
    case "not":
      return !matches(document, filter.part);
    case "in":
      return filter.values.some((value) => hasValue(document, filter.attribute, value));
    case "exists":
      return valuesAt(document, filter.attribute).length > 0;
    case "null":
      return valuesAt(document, filter.attribute).some((value) => value === null);
    case "empty":
      return valuesAt(document, filter.attribute).some(isEmpty);
    case "=":
      return hasValue(document, filter.attribute, filter.value);
    case "!=":
      return !hasValue(document, filter.attribute, filter.value);
    case "starts":
      return facetsAt(document, filter.attribute).some(
        (value) =>
          typeof value === "string" &&
          normalizeFacet(value).startsWith(normalizeFacet(filter.value)),
      );
    default:
      return facetsAt(document, filter.attribute).some((value) =>
        compares(value, filter.is, filter.value),
      );
  }
}

/** The attributes a filter names, to be looked up among the filterable ones. */
export function attributesOf(filter: Filter): string[] {
  if ("parts" in filter) return filter.parts.flatMap(attributesOf);
  return "part" in filter ? attributesOf(filter.part) : [filter.attribute];
}

function isFacet(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}

function hasValue(document: Document, attribute: string, wanted: string): boolean {
  return facetsAt(document, attribute).some((value) =>
    typeof value === "number"
      ? wanted.trim() !== "" && value === Number(wanted)
      : normalizeFacet(value) === normalizeFacet(wanted),
  );
}

function compares(value: string | number, operator: string, wanted: string): boolean {
  const [a, b] =
    typeof value === "number" ? [value, Number(wanted)] : [normalizeFacet(value), wanted];
  if (operator === ">") return a > b;
  if (operator === ">=") return a >= b;
  return operator === "<" ? a < b : a <= b;
}

function isEmpty(value: unknown): boolean {
  if (value === "") return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
