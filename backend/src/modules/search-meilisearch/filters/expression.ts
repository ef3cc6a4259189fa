/**
 * Conditions of Meilisearch's filter language. A name and a value are always quoted, so a value can neither end its quotes
 * nor be taken for a keyword, and a name is never taken for one.
 */
export const quoted = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

export const exists = (attribute: string): string => `${quoted(attribute)} EXISTS`;

export const isAbsent = (attribute: string): string => `${quoted(attribute)} NOT EXISTS`;

export const equals = (attribute: string, value: string): string =>
  // The engine keeps no empty string among a field's values; an empty array never gets into an index of ours.
  value.trim() === "" ? `${quoted(attribute)} IS EMPTY` : `${quoted(attribute)} = ${quoted(value)}`;

export const compares = (attribute: string, operator: string, value: number): string =>
  `${quoted(attribute)} ${operator} ${quoted(String(value))}`;

export const startsWith = (attribute: string, value: string): string =>
  `${quoted(attribute)} STARTS WITH ${quoted(value)}`;

export const none = (attribute: string): string => `${quoted(attribute)} IN []`;

export const not = (condition: string): string => `NOT (${condition})`;

export function all(conditions: readonly string[]): string {
  return joined(conditions, " AND ");
}

export function any(conditions: readonly string[]): string {
  return joined(conditions, " OR ");
}

function joined(conditions: readonly string[], word: string): string {
  const [only, ...others] = conditions;
  if (only === undefined) return "";
  return others.length === 0 ? only : `(${conditions.join(word)})`;
}
