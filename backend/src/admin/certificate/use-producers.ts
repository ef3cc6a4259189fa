import type { Language } from "@saolang/domain/time";
import { ask } from "../shared/ask";
import type { Found } from "../shared/search-choice";

interface ProducerList {
  readonly producers: readonly {
    readonly id: string;
    readonly name: string;
    readonly commune: { readonly name: string } | null;
  }[];
}

/** Producers by name. */
export async function findProducers(
  words: string,
  language: Language,
  signal: AbortSignal,
): Promise<Found[]> {
  const query = { limit: 12, ...(words === "" ? {} : { q: words }) };
  const { producers } = await ask<ProducerList>("/admin/producers", { language, query, signal });
  return producers.map(({ id, name, commune }) => ({
    value: id,
    label: name,
    hint: commune?.name ?? null,
  }));
}
