import { z } from "zod";
import { backendId } from "./primitives.js";

/** `POST /pos/devices/pair`: a code works once. */
export const pairRequest = z.strictObject({
  pairing_code: z.string().trim().min(4).max(20),
  label: z.string().trim().min(1).max(80),
});

export const posSalesPoint = z.object({
  id: backendId,
  code: z.string(),
  name: z.string(),
  address: z.string().nullable(),
});

export const pairAnswer = z.object({
  device_id: backendId,
  device_token: z.string().min(32),
  device_letter: z.string().regex(/^[A-Z]{1,2}$/),
  sales_point: posSalesPoint,
});

/**
 * `GET /pos/device`: who this till is, its clerks and the highest numbers the server has seen from it.
 * The PIN is checked on the device: PBKDF2-SHA-256 of the PIN with this salt and count must equal `hash` (both base64).
 */
export const posClerk = z.object({
  id: backendId,
  name: z.string(),
  role: z.enum(["clerk", "manager"]),
  pin: z.object({ salt: z.string(), iterations: z.number().int(), hash: z.string() }),
});

/** A run of missing numbers, both ends inclusive. */
export const numberGap = z.object({
  from: z.number().int().min(1),
  through: z.number().int().min(1),
});

export const posDeviceAnswer = z.object({
  device_id: backendId,
  device_letter: z.string(),
  label: z.string(),
  sales_point: posSalesPoint,
  clerks: z.array(posClerk),
  /** Highest command `seq` and receipt counter the server holds for this device; 0 when none. */
  last_seq: z.number().int(),
  last_receipt_counter: z.number().int(),
  /** Numbers of this device that the server knows were given out and has not received; shown on the shift report. */
  gaps: z.object({ commands: z.array(numberGap), receipts: z.array(numberGap) }),
  server_time: z.iso.datetime(),
  demo: z.boolean(),
});

/**
 * `POST /pos/device`: how this till is; answered with `posDeviceAnswer`. The numbers are the highest it has given out, so
 * that the server knows of sales that never reach it.
 */
export const posDeviceReport = z.strictObject({
  app_version: z.string().trim().min(1).max(40),
  last_seq: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  last_receipt_counter: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** Commands that wait to be sent, and those that a person has to look at. */
  waiting: z.number().int().min(0),
  parked: z.number().int().min(0),
  /** Device clock less server clock, milliseconds; null before it was measured. */
  clock_offset_ms: z.number().int().nullable(),
  /** Whether the browser promised to keep this till's storage. */
  is_persisted: z.boolean(),
});

export type PairAnswer = z.infer<typeof pairAnswer>;
export type PosClerk = z.infer<typeof posClerk>;
export type PosDeviceReport = z.infer<typeof posDeviceReport>;
export type NumberGap = z.infer<typeof numberGap>;
export type PosDeviceAnswer = z.infer<typeof posDeviceAnswer>;
