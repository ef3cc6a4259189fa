import { useMutation, useQueryClient } from "@tanstack/react-query";
import type {
  AdminCommuneList,
  AdminProducerAnswer,
  AdminProducerList,
} from "../../modules/producer/http/admin-producer";
import { ask, type Query } from "../shared/ask";
import { useAnswer, useLastAnswer } from "../shared/use-answer";
import { useLanguage } from "../shared/use-language";

const key = "producers";

/** A page of producers. */
export const useProducers = (query: Query) =>
  useLastAnswer<AdminProducerList>(key, "/admin/producers", query);

/** Everything about one producer. */
export const useProducer = (id: string) =>
  useAnswer<AdminProducerAnswer>(key, `/admin/producers/${id}`, {}, id !== "");

/** Communes the typed words may mean. */
export const useCommunes = (q: string) =>
  useAnswer<AdminCommuneList>("communes", "/admin/communes", { q }, q.trim().length > 1);

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
