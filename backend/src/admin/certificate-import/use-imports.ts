import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { Language } from "@saolang/domain/time";
import type {
  ImportDetail,
  ImportLine,
  ImportRowLine,
} from "../../modules/certificate/import/read-import";
import { ask, type Query } from "../shared/ask";
import { retryOutage } from "../shared/retry";
import { useLanguage } from "../shared/use-language";

export const importsKey = "certificate-imports";

function questionOf<Answer>(path: string, query: Query, language: Language) {
  return queryOptions({
    queryKey: [importsKey, path, query, language],
    queryFn: ({ signal }) => ask<Answer>(path, { language, query, signal }),
    retry: retryOutage,
  });
}

interface ImportPage {
  readonly imports: readonly ImportLine[];
  readonly count: number;
}

/** A page of imports, the newest first. */
export function useImports(query: Query) {
  const question = questionOf<ImportPage>("/admin/certificate-imports", query, useLanguage());
  return useQuery({ ...question, placeholderData: keepPreviousData });
}

const atWorkMs = 700;
const idleMs = 4_000;

/** One import, read again and again: somebody may be at work on it, here or elsewhere. */
export function useImport(id: string) {
  const path = `/admin/certificate-imports/${id}`;
  const question = questionOf<{ import: ImportDetail }>(path, {}, useLanguage());
  return useQuery({
    ...question,
    refetchInterval: ({ state }) => (state.data?.import.is_running === true ? atWorkMs : idleMs),
  });
}

interface RowPage {
  readonly rows: readonly ImportRowLine[];
  readonly count: number;
}

/** A page of its rows. */
export function useRows(id: string, query: Query) {
  const path = `/admin/certificate-imports/${id}/rows`;
  const question = questionOf<RowPage>(path, query, useLanguage());
  return useQuery({ ...question, placeholderData: keepPreviousData });
}
