import { z } from "zod";
import { amount, backendId, factId, instant, signedAmount, starRating } from "./primitives.js";

/** Cash counted note by note; `value` in dong. */
const denominationCount = z.strictObject({
  value: z.number().int().positive(),
  count: z.number().int().min(0).max(100_000),
});

export const shiftOpenPayload = z.strictObject({
  shift_id: factId,
  clerk_id: backendId,
  opened_at: instant,
  float_amount: amount,
});

/** One line as it was sold: what the receipt printed is the record. Amounts in dong. */
export const saleLine = z.strictObject({
  line_id: factId,
  variant_id: backendId,
  product_id: backendId,
  title: z.string().min(1).max(300),
  variant_title: z.string().max(200).nullable(),
  sku: z.string().max(80).nullable(),
  barcode: z.string().max(80).nullable(),
  unit: z.string().max(40).nullable(),
  producer_id: backendId.nullable(),
  producer_name: z.string().max(300).nullable(),
  quantity: z.number().int().min(1).max(1_000_000),
  unit_price: amount,
  discount: amount,
  total: amount,
  /** The stars of the moment of sale; a sale keeps them whatever happens later. */
  stars: starRating.nullable(),
  certificate_id: backendId.nullable(),
});

export const cashTender = z.strictObject({
  tender_id: factId,
  kind: z.literal("cash"),
  amount,
  received: amount,
  change: amount,
});

export const saleRecordPayload = z.strictObject({
  sale_id: factId,
  shift_id: factId,
  clerk_id: backendId,
  receipt_number: z.string().min(5).max(40),
  sold_at: instant,
  lines: z.array(saleLine).min(1).max(200),
  totals: z.strictObject({
    gross: amount,
    discount: amount,
    /** Touches only the cash tender: |rounding| < 1.000 ₫. */
    rounding: signedAmount,
    due: amount,
  }),
  tenders: z.array(cashTender).min(1).max(5),
});

export const shiftClosePayload = z.strictObject({
  shift_id: factId,
  clerk_id: backendId,
  closed_at: instant,
  counted: amount,
  denominations: z.array(denominationCount).max(20).nullable(),
  expected: amount,
  difference: signedAmount,
  sale_count: z.number().int().min(0),
  sales_total: amount,
});

const envelope = {
  id: factId,
  version: z.literal(1),
  /** Rises by one per device; a gap the server sees is a lost command. */
  seq: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  at: instant,
};

export const posCommand = z.discriminatedUnion("type", [
  z.strictObject({ ...envelope, type: z.literal("shift.open"), payload: shiftOpenPayload }),
  z.strictObject({ ...envelope, type: z.literal("sale.record"), payload: saleRecordPayload }),
  z.strictObject({ ...envelope, type: z.literal("shift.close"), payload: shiftClosePayload }),
]);

/** What every command has, whatever its type: enough to answer for it when the rest is malformed. */
export const posCommandEnvelope = z.looseObject({ id: factId, type: z.string(), seq: z.number() });

/** `POST /pos/commands`: 1 to 50 commands, at most 1 MB; each is judged on its own. */
export const posCommandBatch = z.strictObject({
  commands: z.array(z.unknown()).min(1).max(50),
});

export const posOutcome = z.enum(["applied", "duplicate", "mismatch", "refused", "retry"]);

export const posCommandResult = z.strictObject({
  id: z.string(),
  outcome: posOutcome,
  code: z.string().optional(),
  refs: z.record(z.string(), z.string()).optional(),
});

export const posCommandAnswer = z.strictObject({ results: z.array(posCommandResult) });

export type PosCommand = z.infer<typeof posCommand>;
export type PosCommandType = PosCommand["type"];
export type PosCommandResult = z.infer<typeof posCommandResult>;
export type PosOutcome = z.infer<typeof posOutcome>;
export type SaleLinePayload = z.infer<typeof saleLine>;
export type SaleRecordPayload = z.infer<typeof saleRecordPayload>;
export type ShiftOpenPayload = z.infer<typeof shiftOpenPayload>;
export type ShiftClosePayload = z.infer<typeof shiftClosePayload>;
