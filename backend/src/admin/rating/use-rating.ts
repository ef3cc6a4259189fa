import type { FilePage } from "../../modules/certificate/rating/http/files";
import type { Preview } from "../../modules/certificate/rating/http/recognition";
import type { RoundOffers, RoundPage } from "../../modules/certificate/rating/http/rounds";
import type { RoundLine } from "../../modules/certificate/rating/read-rounds";
import type { ReminderPage } from "../../modules/certificate/reminder/http/reminders";
import type { Query } from "../shared/ask";
import { useAnswer, useLastAnswer } from "../shared/use-answer";

/** Everything read here is read anew once something was written. */
export const ratingKey = "rating";

const rounds = "/admin/rating-rounds";

export const useRounds = (query: Query) => useLastAnswer<RoundPage>(ratingKey, rounds, query);

export const useOffers = () => useAnswer<RoundOffers>(ratingKey, `${rounds}/offers`);

export const useRound = (id: string) =>
  useAnswer<{ readonly round: RoundLine }>(ratingKey, `${rounds}/${id}`);

export const useFiles = (query: Query) =>
  useLastAnswer<FilePage>(ratingKey, "/admin/rating-files", query);

export const useCandidates = (roundId: string, enabled: boolean) =>
  useLastAnswer<FilePage>(ratingKey, `${rounds}/${roundId}/candidates`, { limit: 100 }, enabled);

export const usePreview = (roundId: string, query: Query, enabled: boolean) =>
  useLastAnswer<Preview>(ratingKey, `${rounds}/${roundId}/recognition`, query, enabled);

export const useReminders = (query: Query) =>
  useLastAnswer<ReminderPage>(ratingKey, "/admin/certificate-reminders", query);
