import type { ProviderSearchQuery, SearchOptions } from "@medusajs/framework/types";
import type { MultiSearchQuery } from "meilisearch";
import { isSearchable, type IndexPlan } from "./plan";
import { refuse, wrong } from "../../shared/search-provider/refuse";

type Words = Pick<MultiSearchQuery, "q" | "matchingStrategy">;

/**
 * The typed text. Quotes and a leading minus are Meilisearch's own language, which a shopper does not speak. The engine
 * takes the last word for a half-typed one unless a space follows it, and a quoted word for one without typos.
 */
export function wordsOf(typed: string | undefined, options: SearchOptions): Words {
  const words = (typed ?? "")
    .replaceAll('"', " ")
    .split(/\s+/u)
    .map((word) => word.replace(/^-+/u, ""))
    .filter((word) => word !== "");
  if (words.length === 0) return { q: "" };
  const { match_strategy: strategy = "all", typo_tolerance: typos } = options;
  if (strategy === "any") {
    refuse(
      'Meilisearch cannot find what has any one of the words; ask with match_strategy "all" or "last".',
    );
  }
  if (typos === false) {
    if (strategy === "last") {
      refuse("Meilisearch cannot complete the last word and at the same time forbid typos.");
    }
    return { q: words.map((word) => `"${word}"`).join(" "), matchingStrategy: "all" };
  }
  const q = words.join(" ");
  return { q: strategy === "last" ? q : `${q} `, matchingStrategy: "all" };
}

/** Where the words are looked for; undefined is every searchable field. */
export function searchedOn(options: SearchOptions, plan: IndexPlan): string[] | undefined {
  return options.attributes_to_search_on?.map((path) => {
    const field = plan.fields.get(path);
    if (!field || !isSearchable(field)) {
      wrong(`Field "${path}" is not searchable on search index "${plan.name}".`);
    }
    return field.attribute;
  });
}

export function sortOf(query: ProviderSearchQuery, plan: IndexPlan): string[] | undefined {
  const order = Object.entries(query.pagination?.order ?? {});
  const isTyped = Boolean(query.q?.trim());
  const byRelevance = order.findIndex(([path]) => path === "_score");
  if (isTyped && byRelevance >= 0) {
    if (order[byRelevance]?.[1] !== "DESC")
      refuse("Meilisearch orders by relevance best first only.");
    if (byRelevance < order.length - 1) {
      refuse("Meilisearch orders by fields before relevance, not by relevance before fields.");
    }
  }
  const sort = order
    .filter(([path]) => path !== "_score")
    .map(([path, direction]) => `${sortedBy(path, plan)}:${direction === "ASC" ? "asc" : "desc"}`);
  return sort.length > 0 ? sort : undefined;
}

function sortedBy(path: string, plan: IndexPlan): string {
  const field = plan.fields.get(path);
  if (!field?.definition.sortable) {
    wrong(`Search index "${plan.name}" cannot be sorted by "${path}".`);
  }
  if (field.isArray) refuse(`Search index "${plan.name}" cannot be sorted by the array "${path}".`);
  return field.attribute;
}

export function distinctBy(options: SearchOptions, plan: IndexPlan): string | undefined {
  if (options.distinct === undefined) return undefined;
  const field = plan.fields.get(options.distinct);
  if (!field?.definition.filterable) {
    wrong(
      `Search index "${plan.name}" cannot deduplicate by "${options.distinct}": it is not filterable.`,
    );
  }
  return field.attribute;
}
