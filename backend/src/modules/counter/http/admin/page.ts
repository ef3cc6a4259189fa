import { z } from "zod";

/** Paging of a list, in its query. */
export const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
};

export const id = z.string().min(1).max(80);
