import type { Settings } from "meilisearch";
import { badRequest } from "./api-error";

const strings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

export interface IndexSettings {
  readonly searchableAttributes: readonly string[];
  readonly displayedAttributes: readonly string[];
  readonly filterableAttributes: readonly string[];
  readonly sortableAttributes: readonly string[];
  readonly rankingRules: readonly string[];
  readonly distinctAttribute: string | null;
  readonly synonyms: Readonly<Record<string, string[]>>;
  readonly localizedAttributes: unknown;
  readonly typoTolerance: {
    readonly enabled: boolean;
    readonly disableOnNumbers: boolean;
    readonly disableOnAttributes: readonly string[];
    readonly minWordSizeForTypos: { readonly oneTypo: number; readonly twoTypos: number };
  };
  readonly faceting: {
    readonly maxValuesPerFacet: number;
    readonly sortFacetValuesBy: Readonly<Record<string, string>>;
  };
  readonly pagination: { readonly maxTotalHits: number };
}

const builtInRules = [
  "words",
  "typo",
  "proximity",
  "attributeRank",
  "sort",
  "wordPosition",
  "exactness",
];

export const defaultSettings: IndexSettings = {
  searchableAttributes: ["*"],
  displayedAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: builtInRules,
  distinctAttribute: null,
  synonyms: {},
  localizedAttributes: null,
  typoTolerance: {
    enabled: true,
    disableOnNumbers: false,
    disableOnAttributes: [],
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1000 },
};

/** What a settings request must look like, checked before it is queued, as the engine does. */
export function checkSettings(body: unknown): Settings {
  if (typeof body !== "object" || body === null)
    throw badRequest("bad_request", "Expected an object.");
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    if (!Object.hasOwn(defaultSettings, name)) {
      throw badRequest("bad_request", `Unknown field \`${name}\`.`);
    }
    if (name.endsWith("Attributes") && name !== "localizedAttributes" && value !== null) {
      if (!strings(value)) throw invalid(name, "expected an array of strings");
    }
    if (name === "rankingRules") checkRankingRules(value);
    if (name === "typoTolerance") checkTypoTolerance(value);
  }
  return body;
}

function checkRankingRules(value: unknown): void {
  if (!strings(value)) throw invalid("rankingRules", "expected an array of strings");
  const wrong = value.find(
    (rule) => ![...builtInRules, "attribute"].includes(rule) && !/^[^:]+:(asc|desc)$/u.test(rule),
  );
  if (wrong !== undefined) throw invalid("rankingRules", `\`${wrong}\` ranking rule is invalid`);
}

function checkTypoTolerance(value: unknown): void {
  const { minWordSizeForTypos } = { ...(value as Settings["typoTolerance"]) };
  const { oneTypo, twoTypos } = { ...minWordSizeForTypos };
  if (typeof oneTypo === "number" && typeof twoTypos === "number" && oneTypo > twoTypos) {
    throw invalid("typoTolerance", "`oneTypo` must be at most `twoTypos`");
  }
}

function invalid(name: string, message: string): Error {
  const code = name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  return badRequest(`invalid_settings_${code}`, `Invalid value at \`.${name}\`: ${message}.`);
}

/** Settings replace the ones they name; null is the default again. */
export function applySettings(before: IndexSettings, change: Settings): IndexSettings {
  const next: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(change)) {
    const standard: unknown = Reflect.get(defaultSettings, name);
    const isGroup = name === "typoTolerance" || name === "faceting" || name === "pagination";
    next[name] =
      value === null ? standard : isGroup ? { ...Object(next[name]), ...Object(value) } : value;
  }
  return next as unknown as IndexSettings;
}
