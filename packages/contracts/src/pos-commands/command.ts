import { z } from "zod";
import { envelope, posCommandEnvelope } from "./envelope.js";
import { saleReturnPayload } from "./sale-return.js";
import { saleRecordPayloadV1 } from "./sale-v1.js";
import { saleFromV1, saleRecordPayload } from "./sale.js";
import {
  shiftCloseFromV1,
  shiftClosePayload,
  shiftClosePayloadV1,
  shiftMovePayload,
  shiftOpenPayload,
} from "./shift.js";
import { stockCountPayload, stockReceivePayload, stockTransferPayload } from "./stock.js";

/** A command of the version that today's tills write. */
export const posCommand = z.discriminatedUnion("type", [
  z.strictObject({
    ...envelope,
    type: z.literal("shift.open"),
    version: z.literal(1),
    payload: shiftOpenPayload,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("shift.move"),
    version: z.literal(1),
    payload: shiftMovePayload,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("shift.close"),
    version: z.literal(2),
    payload: shiftClosePayload,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("sale.record"),
    version: z.literal(2),
    payload: saleRecordPayload,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("sale.return"),
    version: z.literal(1),
    payload: saleReturnPayload,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("stock.receive"),
    version: z.literal(1),
    payload: stockReceivePayload,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("stock.count"),
    version: z.literal(1),
    payload: stockCountPayload,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("stock.transfer"),
    version: z.literal(1),
    payload: stockTransferPayload,
  }),
]);

export type PosCommand = z.infer<typeof posCommand>;
export type PosCommandType = PosCommand["type"];
export type CommandOf<Type extends PosCommandType> = Extract<PosCommand, { type: Type }>;

const earlierCommand = z.discriminatedUnion("type", [
  z.strictObject({
    ...envelope,
    type: z.literal("sale.record"),
    version: z.literal(1),
    payload: saleRecordPayloadV1,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("shift.close"),
    version: z.literal(1),
    payload: shiftClosePayloadV1,
  }),
]);

function inTodaysWords(command: z.infer<typeof earlierCommand>): PosCommand {
  switch (command.type) {
    case "sale.record":
      return { ...command, version: 2, payload: saleFromV1(command.payload) };
    case "shift.close":
      return { ...command, version: 2, payload: shiftCloseFromV1(command.payload) };
  }
}

const newest = new Map<string, number>(
  posCommand.options.map(({ shape }) => [shape.type.value, shape.version.value]),
);
const versioned = posCommandEnvelope.extend({ version: z.number().int().min(1) });

export type ReadCommand =
  | { readonly kind: "read"; readonly command: PosCommand; readonly sentVersion: number }
  /** From a newer till than this server: no error, it has to survive until the server is updated. */
  | { readonly kind: "unknown" }
  | { readonly kind: "malformed" };

/** Reads a command of any version a till in use may still hold: today's and up to two before it. */
export function readPosCommand(raw: unknown): ReadCommand {
  const envelopeOf = versioned.safeParse(raw);
  if (!envelopeOf.success) return { kind: "malformed" };
  const { type, version } = envelopeOf.data;
  if (version > (newest.get(type) ?? 0)) return { kind: "unknown" };
  const today = posCommand.safeParse(raw);
  if (today.success) return { kind: "read", command: today.data, sentVersion: version };
  const earlier = earlierCommand.safeParse(raw);
  return earlier.success
    ? { kind: "read", command: inTodaysWords(earlier.data), sentVersion: version }
    : { kind: "malformed" };
}
