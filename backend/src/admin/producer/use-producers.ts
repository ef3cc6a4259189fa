import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminCommuneList,
  AdminProducerAnswer,
  AdminProducerList,
} from "../../modules/producer/http/admin-producer";
import { ask } from "../shared/ask";
import { client } from "../shared/client";
import { useLanguage } from "../shared/use-language";

const key = "producers";

export interface ProducerFilter {
  readonly limit: number;
  readonly offset: number;
  readonly q?: string;
  readonly kind?: string;
  readonly commune?: string;
  readonly papers_end_within?: string;
}

/** A page of producers; the page before stays until the next is there. */
export function useProducers(filter: ProducerFilter) {
  const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));
  return useQuery({
    queryKey: [key, query],
    queryFn: () => client.client.fetch<AdminProducerList>("/admin/producers", { query }),
    placeholderData: keepPreviousData,
  });
}

/** Everything about one producer. */
export function useProducer(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => client.client.fetch<AdminProducerAnswer>(`/admin/producers/${id}`),
    enabled: id !== "",
  });
}

/** Communes the typed words may mean. */
export function useCommunes(q: string) {
  return useQuery({
    queryKey: ["communes", q],
    queryFn: () => client.client.fetch<AdminCommuneList>("/admin/communes", { query: { q } }),
    enabled: q.trim().length > 1,
  });
}

interface Write {
  readonly path: string;
  readonly body: unknown;
}

/** Writes to the register; what is shown of producers is read again afterwards. */
export function useWrite() {
  const queries = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: ({ path, body }: Write) => ask(path, { language, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}
