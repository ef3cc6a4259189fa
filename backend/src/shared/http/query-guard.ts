import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendRefusal } from "./refusal";

/** Parameters that name fields, relations or sort keys and so reach the query builder as paths. */
const pathParameters = new Set([
  "expand",
  "fields",
  "filter",
  "filters",
  "order",
  "order_by",
  "relations",
  "select",
]);

const forbidden = /(?:^|[^a-z0-9])(?:__proto__|constructor|prototype)(?:$|[^a-z0-9])/iu;

interface Limits {
  readonly keyDepth: number;
  readonly pathDepth: number;
  readonly length: number;
}

const publicLimits: Limits = { keyDepth: 5, pathDepth: 5, length: 500 };

// The admin's own screens ask for long lists of deep paths (order page: over 1,000 characters); its callers are signed in.
const staffLimits: Limits = { keyDepth: 8, pathDepth: 10, length: 8_000 };

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}

function isUnsafePair(pair: string, limits: Limits): boolean {
  const at = pair.indexOf("=");
  const key = decoded(at < 0 ? pair : pair.slice(0, at));
  const value = decoded(at < 0 ? "" : pair.slice(at + 1));
  if (key === null || value === null) return true;
  if (forbidden.test(key)) return true;
  const segments = key.split(/[[\].]+/u).filter(Boolean);
  if (segments.length > limits.keyDepth) return true;
  const root = segments[0]?.toLowerCase() ?? "";
  if (!pathParameters.has(root)) return value.length > 8_000;
  return (
    value.length > limits.length ||
    forbidden.test(value) ||
    value.split(",").some((path) => path.split(".").length > limits.pathDepth)
  );
}

/** Whether the part of an address after `?` may not reach Medusa's query builder. */
export function isUnsafeQuery(query: string, staff: boolean): boolean {
  const limits = staff ? staffLimits : publicLimits;
  return query.split("&").some((pair) => pair !== "" && isUnsafePair(pair, limits));
}

/**
 * Refuses query strings that would reach object prototypes or build very deep queries (advisory fixed in Medusa
 * 2.22.5). It reads the raw address: the parser has already dropped the keys we look for.
 */
export function queryGuard(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const at = req.originalUrl.indexOf("?");
  if (at >= 0 && isUnsafeQuery(req.originalUrl.slice(at + 1), req.path.startsWith("/admin"))) {
    sendRefusal(res, { code: "unsafe_query" });
    return;
  }
  next();
}
