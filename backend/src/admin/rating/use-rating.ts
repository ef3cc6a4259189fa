import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { FilePage } from "../../modules/certificate/rating/http/files";
import type { Preview } from "../../modules/certificate/rating/http/recognition";
import type { RoundOffers, RoundPage } from "../../modules/certificate/rating/http/rounds";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import type { ReminderPage } from "../../modules/certificate/reminder/http/reminders";
import { ask, type Query } from "../shared/ask";
import { retryOutage } from "../shared/retry";
import { useLanguage } from "../shared/use-language";

/** Everything read here is read anew once something was written. */
export const ratingKey = "rating";

function useAnswer<Answer>(path: string, query: Query = {}, enabled = true) {
  const language = useLanguage();
  return useQuery({
    queryKey: [ratingKey, path, query, language],
    queryFn: ({ signal }) => ask<Answer>(path, { language, query, signal }),
    placeholderData: keepPreviousData,
    retry: retryOutage,
    enabled,
  });
}

const rounds = "/admin/rating-rounds";

export const useRounds = (query: Query) => useAnswer<RoundPage>(rounds, query);

export const useOffers = () => useAnswer<RoundOffers>(`${rounds}/offers`);

export const useRound = (id: string) => useAnswer<{ readonly round: RoundLine }>(`${rounds}/${id}`);

export const useFiles = (query: Query) => useAnswer<FilePage>("/admin/rating-files", query);

export const useCandidates = (roundId: string, enabled: boolean) =>
  useAnswer<FilePage>(`${rounds}/${roundId}/candidates`, { limit: 100 }, enabled);

export const usePreview = (roundId: string, query: Query, enabled: boolean) =>
  useAnswer<Preview>(`${rounds}/${roundId}/recognition`, query, enabled);

export const useReminders = (query: Query) =>
  useAnswer<ReminderPage>("/admin/certificate-reminders", query);
