import type { ResolvedSearchIndexDefinition } from "@medusajs/framework/types";
import { z } from "zod";
import { refuse } from "../../shared/search-provider/refuse";

/** How the provider is registered, and the key of its own settings in a definition. */
export const providerId = "search-meilisearch";

export interface MeilisearchOptions {
  readonly host: string;
  readonly apiKey?: string;
  /** How long one request may take. */
  readonly timeoutMs?: number;
  /** How long a write may wait in the engine's queue until it is applied. */
  readonly taskTimeoutMs?: number;
  /** No request with documents is larger; Meilisearch itself takes 100 MB unless told otherwise. */
  readonly maxRequestBytes?: number;
}

export const defaults = {
  timeoutMs: 5_000,
  taskTimeoutMs: 120_000,
  maxRequestBytes: 10_000_000,
} as const;

const ownSettings = z.strictObject({
  /** `field:asc` or `field:desc`, between relevance and exactness. */
  ranking_rules: z.array(z.string().regex(/^[^:]+:(asc|desc)$/u)).default([]),
  synonyms: z.record(z.string(), z.array(z.string())).default({}),
  localized_attributes: z
    .array(z.strictObject({ fields: z.array(z.string()), locales: z.array(z.string()) }))
    .default([]),
  /** The last hit that paging reaches; counts stop there too. */
  max_total_hits: z.int().positive().default(100_000),
  max_values_per_facet: z.int().positive().default(1_000),
});

export type OwnSettings = z.infer<typeof ownSettings>;

/** What `settings.provider_options["search-meilisearch"]` of a definition says. */
export function ownSettingsOf({ name, settings }: ResolvedSearchIndexDefinition): OwnSettings {
  const parsed = ownSettings.safeParse(settings.provider_options?.[providerId] ?? {});
  if (parsed.success) return parsed.data;
  return refuse(
    `The settings of search index "${name}" for Meilisearch are wrong: ${z.prettifyError(parsed.error)}`,
  );
}
