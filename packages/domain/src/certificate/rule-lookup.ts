import type { Day } from "../time/index.js";
import { ruleSets } from "./rule-sets/index.js";
import type { RuleSet } from "./rule-sets/rule-set.js";

const newerOf = (a: RuleSet | null, b: RuleSet): RuleSet =>
  a !== null && a.inForceFrom > b.inForceFrom ? a : b;

/** The newest rule set in force on a day; null before the first. */
export function ruleSetOn(on: Day, rules: readonly RuleSet[] = ruleSets): RuleSet | null {
  return rules.filter((rule) => rule.inForceFrom <= on).reduce(newerOf, null);
}

/** The rule set of an id; null when there is none. */
export function ruleSetById(id: string, rules: readonly RuleSet[] = ruleSets): RuleSet | null {
  return rules.find((rule) => rule.id === id) ?? null;
}

/**
 * What the rule set of a day orders in one matter. Where that one is silent, or none was in
 * force yet, the newest that speaks of it: an old certificate is re-rated under today's rules.
 */
export function orderedOn<Order>(
  on: Day,
  orderOf: (rule: RuleSet) => Order | null,
  rules: readonly RuleSet[],
): Order | null {
  const inForce = ruleSetOn(on, rules);
  const ordered = inForce === null ? null : orderOf(inForce);
  if (ordered !== null) return ordered;
  const newest = rules.filter((rule) => orderOf(rule) !== null).reduce(newerOf, null);
  return newest === null ? null : orderOf(newest);
}
