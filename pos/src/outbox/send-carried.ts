import type { PosCommandResult } from "@saolang/contracts";
import type { Ask } from "../device/server.js";
import type { Carried } from "./carry.js";

/** What came of one command of another till. */
export interface CarriedResult extends PosCommandResult {
  readonly seq: number | null;
  readonly type: string;
}

export interface CarriedOutcome {
  readonly results: readonly CarriedResult[];
  /** Why the rest was not sent: a refusal's code, or server_away. Sending the same file again is safe. */
  readonly stopped: string | null;
}

/** Sends what another till of the point could not send itself, batch by batch, and says what came of each command. */
export async function sendCarried(
  ask: Ask,
  token: string,
  { batches }: Carried,
): Promise<CarriedOutcome> {
  const { posCommandBatch, posCommandEnvelope } = await import("../device/wire.js");
  const results: CarriedResult[] = [];
  for (const batch of batches) {
    const answer = await ask({
      path: "/pos/commands/carried",
      token,
      body: JSON.stringify(batch),
      shape: (wire) => wire.posCommandAnswer,
    });
    if (answer.kind !== "ok") {
      return { results, stopped: answer.kind === "refused" ? answer.code : "server_away" };
    }
    const sent = posCommandBatch.parse(JSON.parse(batch.batch)).commands;
    const known = new Map(
      sent.map((command) => {
        const envelope = posCommandEnvelope.parse(command);
        return [envelope.id, envelope];
      }),
    );
    for (const result of answer.value.results) {
      const command = known.get(result.id);
      results.push({ ...result, seq: command?.seq ?? null, type: command?.type ?? "" });
    }
  }
  return { results, stopped: null };
}
