import { pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(pbkdf2);

/** Slow enough to matter, quick enough for a cheap tablet (about 0.1 s). The till reads it from the clerk, not from here. */
const iterations = 100_000;
const keyBytes = 32;

export interface PinHash {
  readonly pin_salt: string;
  readonly pin_iterations: number;
  readonly pin_hash: string;
}

/** PBKDF2-SHA-256 of a PIN of 4 to 8 digits, salt and hash in base64, as Web Crypto derives it on the till. */
export async function hashPin(pin: string): Promise<PinHash> {
  if (!/^\d{4,8}$/.test(pin)) throw new RangeError("a PIN has 4 to 8 digits");
  const salt = randomBytes(16);
  const hash = await derive(pin, salt, iterations, keyBytes, "sha256");
  return {
    pin_salt: salt.toString("base64"),
    pin_iterations: iterations,
    pin_hash: hash.toString("base64"),
  };
}
