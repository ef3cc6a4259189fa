import "server-only";
import { storeCatalogAnswer, storeHomeAnswer } from "@saolang/contracts";
import { cache } from "react";
import type { Locale } from "@/i18n/routing";
import { ask } from "@/shared/backend";
import { type ListingState, pageSize } from "./listing-query";

/** Which products a listing is about; none of them means all. */
export interface ListingScope {
  readonly group?: number;
  readonly commune?: string;
  readonly sales_point?: string;
  /** What a shopper looks for by name. */
  readonly q?: string;
}

const ocopOf = { all: undefined, ocop: "true", other: "false" } as const;

/** One page of a listing, live. */
export function readListing(locale: Locale, scope: ListingScope, state: ListingState) {
  return ask("/store/catalog", storeCatalogAnswer, {
    query: {
      ...scope,
      locale,
      order: state.order,
      ocop: ocopOf[state.kind],
      stars: state.stars ?? undefined,
      limit: pageSize,
      offset: (state.page - 1) * pageSize,
    },
  });
}

/** What the home page shows; villages and sales points are read from it too. Once per request. */
export const readHome = cache((locale: Locale) =>
  ask("/store/home", storeHomeAnswer, { query: { locale } }),
);
