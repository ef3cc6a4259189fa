import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask, type Query } from "./ask";
import { retryOutage } from "./retry";
import { useLanguage } from "./use-language";

function useQuestion<Answer>(key: string, path: string, query: Query) {
  const language = useLanguage();
  return {
    queryKey: [key, path, query, language],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      ask<Answer>(path, { language, query, signal }),
    retry: retryOutage,
  };
}

/** Reads a route of ours; `key` names everything that is read anew together once something was written. */
export function useAnswer<Answer>(key: string, path: string, query: Query = {}, enabled = true) {
  return useQuery({ ...useQuestion<Answer>(key, path, query), enabled });
}

/** The same for what changes with every choice: the answer before stays until the next is there. */
export function useLastAnswer<Answer>(
  key: string,
  path: string,
  query: Query = {},
  enabled = true,
) {
  const question = useQuestion<Answer>(key, path, query);
  return useQuery({ ...question, placeholderData: keepPreviousData, enabled });
}

/** The same for what somebody may be at work on: read again after as long as `every` says, milliseconds. */
export function useLiveAnswer<Answer>(
  key: string,
  path: string,
  every: (answer: Answer | undefined) => number,
) {
  const question = useQuestion<Answer>(key, path, {});
  return useQuery({ ...question, refetchInterval: ({ state }) => every(state.data) });
}
