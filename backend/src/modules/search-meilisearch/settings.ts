import type { ResolvedSearchIndexDefinition } from "@medusajs/framework/types";
import type { Settings } from "meilisearch";
import { ownSettingsOf, type OwnSettings } from "./options";
import {
  isFacetable,
  isRetrievable,
  isSearchable,
  sourceRoot,
  type IndexPlan,
  type PlannedField,
} from "./plan";
import { wrong } from "../../shared/search-provider/refuse";

/** What the engine is told about an index, all of it from the definition. */
export function settingsOf(definition: ResolvedSearchIndexDefinition, plan: IndexPlan): Settings {
  const own = ownSettingsOf(definition);
  const { distinct_attribute: distinct } = definition.settings;
  const fields = [...plan.fields.values()];
  const searchable = fields.filter(isSearchable).sort((a, b) => weightOf(b) - weightOf(a));
  return {
    searchableAttributes: searchable.map(({ attribute }) => attribute),
    displayedAttributes: [
      plan.primaryKey,
      sourceRoot,
      ...searchable.filter(isRetrievable).map(({ attribute }) => attribute),
    ],
    filterableAttributes: fields
      .filter((field) => field.definition.filterable || isFacetable(field))
      .map(({ attribute }) => attribute)
      .concat(distinct ? attributeOf(plan, distinct) : [], plan.primaryKey)
      .filter((attribute, place, all) => all.indexOf(attribute) === place),
    sortableAttributes: fields
      .filter((field) => field.definition.sortable)
      .map(({ attribute }) => attribute),
    distinctAttribute: distinct ? attributeOf(plan, distinct) : null,
    rankingRules: rankingRules(plan, own),
    typoTolerance: typoTolerance(definition, plan),
    faceting: { maxValuesPerFacet: own.max_values_per_facet, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: own.max_total_hits },
    synonyms: own.synonyms,
    localizedAttributes: own.localized_attributes.map(({ fields: paths, locales }) => ({
      attributePatterns: paths.map((path) => attributeOf(plan, path)),
      locales,
    })),
  };
}

/**
 * `sort` leads: a caller who asks for an order gets that order, as from every other provider, and it says nothing in a
 * query that asks for none. Own rules break ties of relevance, before exactness does.
 */
function rankingRules(plan: IndexPlan, own: OwnSettings): string[] {
  const custom = own.ranking_rules.map((rule) => {
    const [path = "", direction = ""] = rule.split(":");
    return `${attributeOf(plan, path)}:${direction}`;
  });
  return [
    "sort",
    "words",
    "typo",
    "proximity",
    "attributeRank",
    ...custom,
    "wordPosition",
    "exactness",
  ];
}

function typoTolerance(
  { settings }: ResolvedSearchIndexDefinition,
  plan: IndexPlan,
): Settings["typoTolerance"] {
  const { typo_tolerance: wanted } = settings;
  return {
    enabled: wanted?.enabled ?? true,
    // A barcode, a price or a year with another digit is another one.
    disableOnNumbers: true,
    disableOnAttributes: (wanted?.disabled_on_attributes ?? []).map((path) =>
      attributeOf(plan, path),
    ),
    minWordSizeForTypos: {
      oneTypo: wanted?.min_word_size_for_one_typo ?? 5,
      twoTypos: wanted?.min_word_size_for_two_typos ?? 9,
    },
  };
}

function weightOf({ definition: { searchable } }: PlannedField): number {
  return (typeof searchable === "object" ? searchable.weight : undefined) ?? 1;
}

function attributeOf(plan: IndexPlan, path: string): string {
  const field = plan.fields.get(path);
  if (!field)
    wrong(`The settings of search index "${plan.name}" name "${path}", which it does not have.`);
  return field.attribute;
}
