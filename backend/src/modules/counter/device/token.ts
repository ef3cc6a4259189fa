import { createHash, randomBytes, randomInt } from "node:crypto";

/** SHA-256 of a secret, hex. Enough for secrets we drew at random ourselves; a PIN gets a slow hash instead. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** 256 random bits as text for the till to keep. */
export function newDeviceToken(): string {
  return randomBytes(32).toString("base64url");
}

// Nobody reads 0 for O or 1 for I over a telephone.
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** "K7QM-3XPA": 40 random bits a person can type; single use, short-lived and rate-limited. */
export function newPairingCode(): string {
  const letters = Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length)));
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}

/** One spelling for a typed code: capitals, without spaces and dashes. */
export function plainPairingCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, "");
}
