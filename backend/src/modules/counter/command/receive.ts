import { createHash } from "node:crypto";
import {
  canonicalJson,
  type PosCommand,
  type PosCommandResult,
  readPosCommand,
} from "@saolang/contracts";
import { z } from "zod";
import { factIdsOf } from "./fact-ids";

/** A command whose shape is right, in today's words whatever version was sent; what it says is judged later. */
export interface Received {
  readonly command: PosCommand;
  readonly sentVersion: number;
  /** SHA-256 of the canonical JSON of the whole command as sent: the same id may only ever carry these bytes. */
  readonly fingerprint: string;
}

export type Reception =
  | { readonly kind: "received"; readonly received: Received }
  | { readonly kind: "answered"; readonly result: PosCommandResult };

const named = z.looseObject({ id: z.string().max(80) });

/** Reads one entry of a batch; what cannot be read is answered at once and nothing of it is kept. */
export function receive(raw: unknown): Reception {
  const read = readPosCommand(raw);
  const id = named.safeParse(raw).data?.id ?? "";
  if (read.kind === "unknown") return answered({ id, outcome: "retry", code: "unknown_command" });
  if (read.kind === "malformed" || !isOneSpelling(read.command)) {
    return answered({ id, outcome: "refused", code: "malformed" });
  }
  const { command, sentVersion } = read;
  return { kind: "received", received: { command, sentVersion, fingerprint: fingerprintOf(raw) } };
}

const answered = (result: PosCommandResult): Reception => ({ kind: "answered", result });

/** SHA-256 over the canonical JSON of a command, hex. */
export function fingerprintOf(command: unknown): string {
  return createHash("sha256").update(canonicalJson(command)).digest("hex");
}

/** One fact has one spelling: ids are lower case, and no line or tender appears twice. */
function isOneSpelling(command: PosCommand): boolean {
  const { distinct, named } = factIdsOf(command);
  return distinct.every(areDistinct) && named.every(isLowerCase);
}

const isLowerCase = (id: string): boolean => id === id.toLowerCase();

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length && ids.every(isLowerCase);
}
