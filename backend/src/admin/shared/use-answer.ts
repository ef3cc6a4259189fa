import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask, type Query } from "./ask";
import { retryOutage } from "./retry";
import { useLanguage } from "./use-language";

/** Reads a route of ours; `key` names everything that is read anew together once something was written. */
export function useAnswer<Answer>(key: string, path: string, query: Query = {}) {
  const language = useLanguage();
  return useQuery({
    queryKey: [key, path, query, language],
    queryFn: ({ signal }) => ask<Answer>(path, { language, query, signal }),
    placeholderData: keepPreviousData,
    retry: retryOutage,
  });
}
