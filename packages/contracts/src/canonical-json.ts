type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * One text for one value, whatever the order of its keys (RFC 8785 for the values we use: strings, safe integers,
 * booleans, null). The fingerprint of a command is the SHA-256 of this text, so that the same command sent again
 * by another JSON library is still the same command.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: Json) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
