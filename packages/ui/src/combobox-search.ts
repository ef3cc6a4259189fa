import { useEffect, useState } from "react";
import type { ComboboxOption } from "./combobox";

/** Finds options for what was typed; rejects when it cannot be asked now. */
export type ComboboxSearch = (
  query: string,
  signal: AbortSignal,
) => Promise<readonly ComboboxOption[]>;

interface Found {
  readonly query: string;
  readonly search: ComboboxSearch | null;
  readonly state: "waiting" | "found" | "failed";
  readonly options: readonly ComboboxOption[];
}

const nothing: Found = { query: "", search: null, state: "waiting", options: [] };
const pauseMs = 120;

/** Asks once the typing pauses, and drops every answer that a later question has overtaken. */
export function useComboboxSearch(search: ComboboxSearch, text: string, open: boolean): Found {
  const [found, setFound] = useState(nothing);
  const query = text.trim();

  useEffect(() => {
    if (!open || query === "") return;
    const aborter = new AbortController();
    const ask = async () => {
      try {
        const options = await search(query, aborter.signal);
        if (!aborter.signal.aborted) setFound({ query, search, state: "found", options });
      } catch {
        // Not swallowed: the list says that the search failed, and typing on asks again.
        if (!aborter.signal.aborted) setFound({ query, search, state: "failed", options: [] });
      }
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [search, query, open]);

  // Options of another question must not be chosen with Enter.
  return found.query === query && found.search === search ? found : nothing;
}
