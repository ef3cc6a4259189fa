import type { ResolvedSearchIndexDefinition } from "@medusajs/framework/types";
import type { WordRules } from "@saolang/domain/search";
import { z } from "zod";
import { refuse } from "../../shared/search-provider/refuse";

/** How the provider is registered, and the key of its own settings in a definition. */
export const providerId = "search-postgres";

export interface PostgresSearchOptions {
  /** What words mean, as the office keeps it; read again every half minute. */
  readonly wordsOf?: () => Promise<WordRules>;
}

const ownSettings = z.strictObject({
  /** `field:asc` or `field:desc`, among hits that answer equally well. */
  ties: z.array(z.string().regex(/^[^:]+:(asc|desc)$/u)).default([]),
});

/** The order among equals that `settings.provider_options["search-postgres"]` of a definition asks for. */
export function tiesOf(definition: ResolvedSearchIndexDefinition): Record<string, "ASC" | "DESC"> {
  const { name, settings } = definition;
  const parsed = ownSettings.safeParse(settings.provider_options?.[providerId] ?? {});
  if (!parsed.success) {
    return refuse(
      `The settings of search index "${name}" for PostgreSQL are wrong: ${z.prettifyError(parsed.error)}`,
    );
  }
  const ties = parsed.data.ties.map((tie) => tie.split(":"));
  return Object.fromEntries(
    ties.map(([field = "", way]) => [field, way === "asc" ? "ASC" : "DESC"] as const),
  );
}
