import { badRequest } from "./api-error";
import { facetsAt, valuesAt, type Document } from "./filter-match";
import type { IndexSettings } from "./settings";
import { normalizeFacet, type Term } from "./text";
import { findTerm, textsOf, type Found } from "./word-match";

export interface Ranked {
  readonly document: Document;
  readonly found: readonly Found[];
  readonly relevance: number;
}

/** The document as a hit, if every term is in it. */
export function asHit(
  document: Document,
  terms: readonly Term[],
  attributes: readonly string[],
  settings: IndexSettings,
): Ranked | undefined {
  if (terms.length === 0) return { document, found: [], relevance: 1 };
  const texts = attributes.map((attribute) => textsOf(valuesAt(document, attribute)));
  const found: Found[] = [];
  for (const term of terms) {
    const place = findTerm(term, texts, attributes, settings);
    if (!place) return undefined;
    found.push(place);
  }
  const typos = sum(found, "typos") / terms.length;
  const rank = sum(found, "attribute") / terms.length;
  return { document, found, relevance: 1 / (1 + typos) / (1 + rank / 10) };
}

type Compare = (a: Ranked, b: Ranked) => number;

/** The ranking rules, one breaking the ties of the one before. */
export function ranking(settings: IndexSettings, sort: readonly string[]): Compare {
  const rules = settings.rankingRules.flatMap((rule) => ruleOf(rule, sort));
  return (a, b) => {
    for (const rule of rules) {
      const order = rule(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function ruleOf(rule: string, sort: readonly string[]): Compare[] {
  const by = (key: "typos" | "attribute" | "position"): Compare[] => [
    (a, b) => sum(a.found, key) - sum(b.found, key),
  ];
  switch (rule) {
    // Hits of ours hold every word, and how near words are to each other is not told apart.
    case "words":
    case "proximity":
      return [];
    case "typo":
      return by("typos");
    case "attributeRank":
    case "attribute":
      return by("attribute");
    case "wordPosition":
      return by("position");
    case "exactness":
      return [(a, b) => wholeWords(b) - wholeWords(a)];
    case "sort":
      return sort.map(byAttribute);
    default:
      return [byAttribute(rule)];
  }
}

const wholeWords = ({ found }: Ranked): number => found.filter(({ isWhole }) => isWhole).length;

function byAttribute(rule: string): Compare {
  const [, attribute = "", direction] = /^(.+):(asc|desc)$/u.exec(rule) ?? [];
  const sign = direction === "asc" ? 1 : -1;
  return (a, b) => {
    const [x] = facetsAt(a.document, attribute);
    const [y] = facetsAt(b.document, attribute);
    // What has no value comes last, whichever way.
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined);
    if (typeof x !== typeof y) return typeof x === "number" ? -1 : 1;
    const [left, right] =
      typeof x === "number" ? [x, Number(y)] : [normalizeFacet(x), normalizeFacet(String(y))];
    if (left === right) return 0;
    return left < right ? -sign : sign;
  };
}

export function checkSort(
  sort: readonly string[],
  { sortableAttributes, rankingRules }: IndexSettings,
): void {
  for (const rule of sort) {
    const [, attribute] = /^(.+):(?:asc|desc)$/u.exec(rule) ?? [];
    if (attribute === undefined || !sortableAttributes.includes(attribute)) {
      throw badRequest(
        "invalid_search_sort",
        `Attribute \`${attribute ?? rule}\` is not sortable. Available sortable attributes are: \`${sortableAttributes.join(", ")}\`.`,
      );
    }
  }
  if (sort.length > 0 && !rankingRules.includes("sort")) {
    throw badRequest(
      "invalid_search_sort",
      "You must specify where `sort` is listed in the rankingRules setting.",
    );
  }
}

function sum(found: readonly Found[], key: "typos" | "attribute" | "position"): number {
  return found.reduce((total, place) => total + place[key], 0);
}
