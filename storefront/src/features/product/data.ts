import "server-only";
import { storeProductAnswer } from "@saolang/contracts";
import { cache } from "react";
import type { Locale } from "@/i18n/routing";
import { ask } from "@/shared/backend";

/** The whole product page, with stock of this moment; once per request. */
export const readProduct = cache((locale: Locale, handle: string) =>
  ask(`/store/catalog/${encodeURIComponent(handle)}`, storeProductAnswer, { query: { locale } }),
);
