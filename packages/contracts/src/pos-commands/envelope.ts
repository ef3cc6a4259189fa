import { z } from "zod";
import { factId, instant } from "../primitives.js";

/** What every command carries, besides its type, version and payload. */
export const envelope = {
  id: factId,
  /** Rises by one per device; a gap the server sees is a lost command. */
  seq: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  at: instant,
};

/** Enough of a command to answer for it when the rest is malformed. */
export const posCommandEnvelope = z.looseObject({ id: factId, type: z.string(), seq: z.number() });
