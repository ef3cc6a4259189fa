import type { SearchFilters } from "@medusajs/framework/types";
import type { IndexPlan } from "./bundled";

/** Days and moments may come as text, as they do over HTTP; what is compared is the moment, in milliseconds. */
export function withDates<T extends SearchFilters | undefined>(filters: T, plan: IndexPlan): T {
  // Every part keeps its shape; only dates become numbers, which may stand wherever a date may.
  return part(filters, plan) as T;
}

function part(filters: unknown, plan: IndexPlan): unknown {
  if (Array.isArray(filters)) return filters.map((each) => part(each, plan));
  if (!isGroup(filters)) return filters;
  const read = Object.entries(filters).map(([key, value]) => {
    if (["$and", "$or", "$not"].includes(key)) return [key, part(value, plan)];
    return [key, plan.fields.get(key)?.is_date ? moments(value) : value];
  });
  return Object.fromEntries(read);
}

function moments(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map(moments);
  if (isGroup(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moments(each)]));
  }
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}/u.test(value)) return value;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? value : moment;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** The same and the stars that were typed. */
export function withStars(
  filters: SearchFilters | undefined,
  stars: number | null,
): SearchFilters | undefined {
  if (stars === null) return filters;
  return filters ? { $and: [filters, { stars }] } : { stars };
}
