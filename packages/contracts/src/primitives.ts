import { z } from "zod";

/** Whole dong; see `Dong` in `@saolang/domain/money`. Negative only where a shape says so. */
export const amount = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Whole dong that may be below zero (cash rounding, differences). */
export const signedAmount = z
  .number()
  .int()
  .min(-Number.MAX_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER);

/** A UTC instant, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();

/** A business day, `YYYY-MM-DD`, Asia/Ho_Chi_Minh. */
export const day = z.iso.date();

/** Identity minted where the fact happens (UUID, version 7 from our own apps). */
export const factId = z.uuid();

/** Identity minted by the backend, such as `prod_…` or `variant_…`. */
export const backendId = z.string().min(1).max(80);

/** 3, 4 or 5; anything else is never shown. */
export const starRating = z.union([z.literal(3), z.literal(4), z.literal(5)]);

export const locale = z.enum(["vi", "en"]);
