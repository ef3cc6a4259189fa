import { z } from "zod";
import { backendId } from "./primitives.js";

/** `POST /pos/devices/pair`: a code works once. */
export const pairRequest = z.strictObject({
  pairing_code: z.string().trim().min(4).max(20),
  label: z.string().trim().min(1).max(80),
});

export const posSalesPoint = z.strictObject({
  id: backendId,
  code: z.string(),
  name: z.string(),
  address: z.string().nullable(),
});

export const pairAnswer = z.strictObject({
  device_id: backendId,
  device_token: z.string().min(32),
  device_letter: z.string().regex(/^[A-Z]{1,2}$/),
  sales_point: posSalesPoint,
});

/**
 * `GET /pos/device`: who this till is, its clerks and the highest numbers the server has seen from it.
 * The PIN is checked on the device: PBKDF2-SHA-256 of the PIN with this salt and count must equal `hash` (both base64).
 */
export const posClerk = z.strictObject({
  id: backendId,
  name: z.string(),
  role: z.enum(["clerk", "manager"]),
  pin: z.strictObject({ salt: z.string(), iterations: z.number().int(), hash: z.string() }),
});

export const posDeviceAnswer = z.strictObject({
  device_id: backendId,
  device_letter: z.string(),
  label: z.string(),
  sales_point: posSalesPoint,
  clerks: z.array(posClerk),
  /** Highest command `seq` and receipt counter the server holds for this device; 0 when none. */
  last_seq: z.number().int(),
  last_receipt_counter: z.number().int(),
  server_time: z.iso.datetime(),
  demo: z.boolean(),
});

export type PairAnswer = z.infer<typeof pairAnswer>;
export type PosClerk = z.infer<typeof posClerk>;
export type PosDeviceAnswer = z.infer<typeof posDeviceAnswer>;
