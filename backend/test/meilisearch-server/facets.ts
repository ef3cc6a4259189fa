import { facetsAt, type Document } from "./filter-match";
import type { IndexSettings } from "./settings";
import { fold, normalizeFacet } from "./text";

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** How many documents have each value; spellings that differ in capitals only count together. */
function count(documents: readonly Document[], attribute: string): Counted[] {
  const counts = new Map<string, { value: string; count: number }>();
  for (const document of documents) {
    const values = new Map(
      facetsAt(document, attribute).map((value) => [
        typeof value === "number" ? `#${value}` : normalizeFacet(value),
        String(value),
      ]),
    );
    for (const [key, value] of values) {
      const counted = counts.get(key) ?? { value, count: 0 };
      counted.count += 1;
      counts.set(key, counted);
    }
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
}

export function distribution(
  documents: readonly Document[],
  attribute: string,
  { faceting }: IndexSettings,
): Record<string, number> {
  const { maxValuesPerFacet, sortFacetValuesBy } = faceting;
  const order = sortFacetValuesBy[attribute] ?? sortFacetValuesBy["*"];
  const values = count(documents, attribute);
  if (order === "count") values.sort((a, b) => b.count - a.count);
  const kept = values.slice(0, maxValuesPerFacet);
  return Object.fromEntries(kept.map(({ value, count: many }) => [value, many]));
}

export function stats(
  documents: readonly Document[],
  attribute: string,
): { min: number; max: number } | undefined {
  const numbers = documents
    .flatMap((document) => facetsAt(document, attribute))
    .filter((value) => typeof value === "number");
  if (numbers.length === 0) return undefined;
  return numbers.reduce(
    ({ min, max }, value) => ({ min: Math.min(min, value), max: Math.max(max, value) }),
    { min: Infinity, max: -Infinity },
  );
}

/** Values that begin as typed; numbers are no texts to look through. */
export function facetHits(
  documents: readonly Document[],
  attribute: string,
  typed: string,
): Counted[] {
  const texts = documents.map((document) => ({
    value: facetsAt(document, attribute).filter((value) => typeof value === "string"),
  }));
  return count(texts, "value")
    .filter(({ value }) => fold(value).startsWith(fold(typed)))
    .slice(0, 100);
}
