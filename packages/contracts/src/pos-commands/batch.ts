import { z } from "zod";
import { backendId } from "../primitives.js";

/** `POST /pos/commands`: 1 to 50 commands, at most 1 MB; each is judged on its own. */
export const posCommandBatch = z.strictObject({
  commands: z.array(z.unknown()).min(1).max(50),
});

/**
 * `POST /pos/commands/carried`: commands of another till of the same point, carried here in a file because that till cannot
 * send them itself. `batch` is the text of a `posCommandBatch`, byte for byte; `mac` is HMAC-SHA-256 of that text under
 * SHA-256 of the other till's token, hex: who made the file held the till.
 */
export const posCarriedBatch = z.strictObject({
  device_id: backendId,
  batch: z.string().min(2).max(1_000_000),
  mac: z.string().regex(/^[0-9a-f]{64}$/u),
});

export const posOutcome = z.enum(["applied", "duplicate", "mismatch", "refused", "retry"]);

export const posCommandResult = z.object({
  id: z.string(),
  outcome: posOutcome,
  code: z.string().optional(),
  refs: z.record(z.string(), z.string()).optional(),
});

export const posCommandAnswer = z.object({ results: z.array(posCommandResult) });

export type PosCommandResult = z.infer<typeof posCommandResult>;
export type PosOutcome = z.infer<typeof posOutcome>;
export type PosCarriedBatch = z.infer<typeof posCarriedBatch>;
