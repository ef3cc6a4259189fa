import { posCommandBatch, type PosCommandResult } from "@saolang/contracts";
import type { Answer } from "../device/server.js";

type CommandAnswer = Answer<{ results: PosCommandResult[] }>;
type Verdict = Pick<PosCommandResult, "outcome" | "code" | "refs">;

/**
 * A server by the contract: it keeps the first bytes of an id, answers `duplicate` to the same bytes and `mismatch`
 * to others. `judge` lets a test refuse or postpone; `lose` drops the answer after the work was done; `fail` is a fault
 * inside the server before any work.
 */
export function createFakeServer() {
  const kept = new Map<string, string>();
  const requests: string[] = [];
  const script = {
    judge: (_command: { id: string; type: string }): Verdict => ({ outcome: "applied" }),
    lose: (): boolean => false,
    fail: (_body: string): boolean => false,
    refuseAll: (): { status: number; code: string } | null => null,
  };

  function apply(command: { id: string; type: string }): PosCommandResult {
    const bytes = JSON.stringify(command);
    const before = kept.get(command.id);
    if (before !== undefined) {
      return { id: command.id, outcome: before === bytes ? "duplicate" : "mismatch" };
    }
    const verdict = script.judge(command);
    if (verdict.outcome === "applied") kept.set(command.id, bytes);
    return { id: command.id, ...verdict };
  }

  async function send(body: string): Promise<CommandAnswer> {
    requests.push(body);
    // A turn of the loop, as any network takes.
    await new Promise((resolve) => setImmediate(resolve));
    const refused = script.refuseAll();
    if (refused) return { kind: "refused", message: "", ...refused };
    if (script.fail(body)) return { kind: "away", why: "server_error" };
    const { commands } = posCommandBatch.parse(JSON.parse(body));
    // The envelope is all this server needs of a command.
    const results = commands.map((command) => apply(command as { id: string; type: string }));
    if (script.lose()) return { kind: "away", why: "network" };
    return { kind: "ok", value: { results } };
  }

  return { kept, requests, script, send };
}
