import { FetchError } from "@medusajs/js-sdk";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  AdminCompliance,
  AdminComplianceList,
  AdminShareGoodsList,
} from "../../modules/sales-point/http/admin-compliance";
import { client } from "../shared/client";

const key = "sales-point-compliance";

/** The business days asked about; null leaves them to the server. */
export interface AskedPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

function given({ from, to }: AskedPeriod) {
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

// What the server refuses or does not know it refuses again: only an outage is worth another try.
const retry = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof FetchError && (error.status ?? 500) < 500);

/** Facts and shares of a point. */
export function useCompliance(id: string, period: AskedPeriod) {
  return useQuery({
    queryKey: [key, id, period],
    queryFn: () =>
      client.client.fetch<AdminCompliance>(`/admin/sales-points/${id}/compliance`, {
        query: given(period),
      }),
    placeholderData: keepPreviousData,
    retry,
  });
}

export interface GoodsQuestion {
  readonly list: "displayed" | "sold";
  readonly counts: "yes" | "no" | "all";
  readonly limit: number;
  readonly offset: number;
}

/** A page of the goods behind a share. */
export function useShareGoods(id: string, period: AskedPeriod, question: GoodsQuestion) {
  return useQuery({
    queryKey: [key, id, period, question],
    queryFn: () =>
      client.client.fetch<AdminShareGoodsList>(`/admin/sales-points/${id}/compliance/goods`, {
        query: { ...question, ...given(period) },
      }),
    placeholderData: keepPreviousData,
    retry,
  });
}

const mostCentres = 200;

/** Ids of the points whose share is below the line. */
export function useWarnedPoints() {
  return useQuery({
    queryKey: [key, "list"],
    queryFn: async () => {
      const { sales_points } = await client.client.fetch<AdminComplianceList>(
        "/admin/sales-points/compliance",
        { query: { limit: mostCentres } },
      );
      return new Set(
        sales_points.filter(({ warnings }) => warnings.length > 0).map(({ id }) => id),
      );
    },
    retry,
  });
}

/** Whether there is no such point. */
export function isUnknown(error: Error): boolean {
  return error instanceof FetchError && error.status === 404;
}

/** Whether the server refused the question itself, so that asking again changes nothing. */
export function isRefused(error: Error): boolean {
  return error instanceof FetchError && error.status === 400;
}
