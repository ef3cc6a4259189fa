import { createHash } from "node:crypto";
import {
  canonicalJson,
  type PosCommand,
  posCommand,
  posCommandEnvelope,
  type PosCommandResult,
} from "@saolang/contracts";
import { z } from "zod";

/** A command whose shape is right; what it says is judged later. */
export interface Received {
  readonly command: PosCommand;
  /** SHA-256 of the canonical JSON of the whole command: the same id may only ever carry these bytes. */
  readonly fingerprint: string;
}

export type Reception =
  | { readonly kind: "received"; readonly received: Received }
  | { readonly kind: "answered"; readonly result: PosCommandResult };

const knownTypes: readonly string[] = posCommand.options.map((option) => option.shape.type.value);
const versioned = z.looseObject({ version: z.literal(1) });
const named = z.looseObject({ id: z.string().max(80) });

/** Reads one entry of a batch; what cannot be read is answered at once and nothing of it is kept. */
export function receive(raw: unknown): Reception {
  const envelope = posCommandEnvelope.safeParse(raw);
  if (!envelope.success) {
    const id = named.safeParse(raw).data?.id ?? "";
    return answered({ id, outcome: "refused", code: "malformed" });
  }
  const { id, type } = envelope.data;
  // A newer till: its command is no error and has to survive until this server is updated.
  if (!knownTypes.includes(type) || !versioned.safeParse(raw).success) {
    return answered({ id, outcome: "retry", code: "unknown_command" });
  }
  const parsed = posCommand.safeParse(raw);
  if (!parsed.success || !isOneSpelling(parsed.data)) {
    return answered({ id, outcome: "refused", code: "malformed" });
  }
  return { kind: "received", received: { command: parsed.data, fingerprint: fingerprintOf(raw) } };
}

const answered = (result: PosCommandResult): Reception => ({ kind: "answered", result });

/** SHA-256 over the canonical JSON of a command, hex. */
export function fingerprintOf(command: unknown): string {
  return createHash("sha256").update(canonicalJson(command)).digest("hex");
}

/** One fact has one spelling: ids are lower case, and no line or tender appears twice. */
function isOneSpelling({ id, type, payload }: PosCommand): boolean {
  if (type !== "sale.record") return areDistinct([id, payload.shift_id]);
  const lines = payload.lines.map((line) => line.line_id);
  const tenders = payload.tenders.map((tender) => tender.tender_id);
  return (
    areDistinct([id, payload.shift_id, payload.sale_id]) &&
    areDistinct(lines) &&
    areDistinct(tenders)
  );
}

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => id === id.toLowerCase());
}
