import type { CertificateState } from "@saolang/domain/certificate";
import { setsOfGroup, type GroupCode } from "@saolang/domain/classification";
import { tokens } from "@saolang/domain/text";
import { addDays } from "@saolang/domain/time";
import { stateBindings, stateSql } from "./state-sql";

/** What a list of certificates selects by; everything left out selects all. */
export interface CertificateFilter {
  /** Words of a product, a producer, a decision number or a dossier code, however typed. */
  readonly q?: string | undefined;
  readonly states?: readonly CertificateState[] | undefined;
  readonly stars?: number | undefined;
  readonly set?: number | undefined;
  readonly group?: GroupCode | undefined;
  readonly commune?: string | undefined;
  readonly producer_id?: string | undefined;
  readonly product_id?: string | undefined;
  readonly decision_id?: string | undefined;
  /** Valid today and ending within so many days. */
  readonly ends_within?: number | undefined;
  /** Valid today and ending in this month, `YYYY-MM`. */
  readonly ends_month?: string | undefined;
  /** Found to be of 5 stars by the province, with no decision of the ministry yet. */
  readonly potential_five?: boolean | undefined;
}

export interface Selection {
  readonly where: string;
  readonly bindings: Record<string, unknown>;
}

/**
 * Where a word may stand. Producers and decisions are few: they are looked through once, not once for every paper. A word
 * of letters and digits may be a whole number typed without its strokes: "813qdubnd".
 */
function found(name: string, word: string): string {
  const bare = /\d[a-z]/u.test(word)
    ? ` or regexp_replace(number_key, '[^a-z0-9]+', '', 'g') like :${name}`
    : "";
  return `(c.product_key like :${name} or lower(c.dossier_code) like :${name}
    or c.producer_id in (select id from producer where name_key like :${name})
    or c.decision_id in (select id from recognition_decision where number_key like :${name}${bare}))`;
}

const like = (word: string): string => `%${word.replace(/[\\%_]/gu, "\\$&")}%`;

/** The condition of a filter over `certificate c`, `recognition_decision d` and `producer r`, with what it binds. */
export function selectionOf(filter: CertificateFilter, at: Date): Selection {
  const state = stateBindings(at);
  const conditions = ["c.deleted_at is null"];
  const bindings: Record<string, unknown> = { ...state };
  function also(condition: string, more: Record<string, unknown>): void {
    conditions.push(condition);
    Object.assign(bindings, more);
  }
  const { q, states, stars, set, group, commune, producer_id, product_id, decision_id } = filter;
  if (states) also(`(${stateSql}) = any(:states::text[])`, { states: [...states] });
  if (stars !== undefined) also("c.stars = :stars", { stars });
  if (set !== undefined) also("c.set_number = :set", { set });
  if (group !== undefined) {
    const sets = setsOfGroup(group).map(({ number }) => number);
    also("c.set_number = any(:sets::int[])", { sets });
  }
  if (commune !== undefined) {
    also("coalesce(c.commune_code, r.commune_code) = :commune", { commune });
  }
  if (producer_id !== undefined) also("c.producer_id = :producer_id", { producer_id });
  if (product_id !== undefined) also("c.product_id = :product_id", { product_id });
  if (decision_id !== undefined) also("c.decision_id = :decision_id", { decision_id });
  if (filter.ends_within !== undefined) {
    also(
      `(${stateSql}) in ('valid', 'expiring', 'extended')
        and coalesce(c.extension_ends_on, c.valid_through) <= :ends_by`,
      { ends_by: addDays(state.today, filter.ends_within) },
    );
  }
  if (filter.ends_month !== undefined) {
    also(
      `(${stateSql}) in ('valid', 'expiring', 'extended')
        and left(coalesce(c.extension_ends_on, c.valid_through), 7) = :ends_month`,
      { ends_month: filter.ends_month },
    );
  }
  if (filter.potential_five !== undefined) {
    also("c.potential_five = :potential_five", { potential_five: filter.potential_five });
  }
  // A decision number is written with strokes and hyphens, which are no words of their own.
  const words = q === undefined ? [] : [...new Set(tokens(q))].slice(0, 8);
  // The longest first: it leaves the fewest papers for the others.
  words.sort((a, b) => b.length - a.length);
  words.forEach((word, place) =>
    also(found(`word${place}`, word), { [`word${place}`]: like(word) }),
  );
  return { where: conditions.join(" and "), bindings };
}
