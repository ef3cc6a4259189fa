import type { AddressIndex } from "./build-index.js";
import { type CommuneMatch, spelledOutCommunes } from "./search.js";

/** What a written name means today: one commune, several to choose from, or none that is known. */
export type CommuneResolution =
  | { readonly outcome: "found"; readonly match: CommuneMatch }
  | { readonly outcome: "ambiguous"; readonly matches: readonly CommuneMatch[] }
  | { readonly outcome: "unknown" };

/**
 * Resolves a name as somebody wrote it, in force or from before 1 July 2025. A name that stood in several places, or whose
 * commune was split, is ambiguous: whoever asks has to choose, nothing is guessed. A name only begun is unknown.
 */
export function resolveCommune(index: AddressIndex, text: string): CommuneResolution {
  const matches = spelledOutCommunes(index, text);
  const [match] = matches;
  if (match === undefined) return { outcome: "unknown" };
  return matches.length === 1 ? { outcome: "found", match } : { outcome: "ambiguous", matches };
}
