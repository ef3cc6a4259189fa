import { searchValueToBoolean, searchValueToNumber } from "@medusajs/framework/utils";
import { refuse, wrong } from "../../../shared/search-provider/refuse";
import { all, any, compares, equals, exists, isAbsent, none, startsWith } from "./expression";
import type { FilterField } from "./fields";

export function equality(field: FilterField, value: unknown): string {
  // No null is ever kept, so being null is not being there.
  if (value === null || value === undefined) return isAbsent(field.attribute);
  return equals(field.attribute, asText(field, value));
}

export function anyOf(field: FilterField, values: readonly unknown[]): string {
  if (values.length === 0) return none(field.attribute);
  return any(values.map((value) => equality(field, value)));
}

export function allOf(field: FilterField, values: readonly unknown[]): string {
  if (values.length === 0) return exists(field.attribute);
  return all(values.map((value) => equality(field, value)));
}

export function comparison(field: FilterField, operator: string, value: unknown): string {
  if (field.isArray)
    refuse(`Field "${field.path}" is an array, which "${operator}" cannot compare.`);
  if (field.kind === "text" || field.kind === "boolean") {
    refuse(`Meilisearch compares numbers and dates only; "${field.path}" is neither.`);
  }
  return compares(field.attribute, operator, asNumber(field, value));
}

export function prefix(field: FilterField, value: unknown): string {
  if (field.isArray) refuse(`Field "${field.path}" is an array, which has no beginning.`);
  if (field.kind === "number" || field.kind === "boolean") {
    refuse(`Field "${field.path}" is not a text, so it has no beginning to filter by.`);
  }
  if (typeof value !== "string") wrong(`The beginning of "${field.path}" must be a text.`);
  return value === "" ? exists(field.attribute) : startsWith(field.attribute, value);
}

/** `abc` and `abc%` only: anything else needs CONTAINS, which Meilisearch has as an experiment and switched off. */
export function like(field: FilterField, pattern: unknown): string {
  if (typeof pattern !== "string") wrong(`The pattern for "${field.path}" must be a text.`);
  const { literal, rest } = literalStart(pattern);
  if (rest === "") return equality(field, literal);
  if (rest === "%") return prefix(field, literal);
  return refuse(
    `Meilisearch filters "${field.path}" by a whole text or its beginning ("abc%"), not by the pattern "${pattern}".`,
  );
}

function literalStart(pattern: string): { literal: string; rest: string } {
  let literal = "";
  for (let place = 0; place < pattern.length; place += 1) {
    const character = pattern.charAt(place);
    if (character === "%" || character === "_") return { literal, rest: pattern.slice(place) };
    if (character === "\\" && place + 1 < pattern.length) place += 1;
    literal += pattern.charAt(place);
  }
  return { literal, rest: "" };
}

function asText(field: FilterField, value: unknown): string {
  if (field.kind === "number") return String(asNumber(field, value));
  if (field.kind === "boolean") return String(searchValueToBoolean(value));
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return wrong(`A value to filter "${field.path}" by must be a text, a number or a yes or no.`);
}

/** A number, or for a date the moment in milliseconds, from a Date, a text or the milliseconds themselves. */
export function asNumber(field: FilterField, value: unknown): number {
  // A date's own facet values are milliseconds as a text.
  const isMoment = field.isDate && !/^-?\d{5,}$/u.test(String(value));
  const number = value === null || value === "" ? undefined : searchValueToNumber(value, isMoment);
  if (number === undefined || !Number.isFinite(number)) {
    const wanted = field.isDate ? "a date" : "a number";
    wrong(`The value to compare "${field.path}" with must be ${wanted}.`);
  }
  return number;
}
