import type { PosClerk } from "@saolang/contracts";

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/**
 * Whether browsers let this page hash at all: WebCrypto exists only on https:// and on localhost. Without it neither
 * PINs nor commands can be made, so the till says so instead of starting.
 */
export function canHash(): boolean {
  return typeof crypto === "object" && typeof crypto.subtle === "object";
}

/** Whether a PIN is the clerk's: PBKDF2-SHA-256 with the salt and count that came with the clerk. */
export async function isPinOf(clerk: PosClerk, pin: string): Promise<boolean> {
  const { salt, iterations, hash } = clerk.pin;
  const expected = bytesOf(hash);
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, [
    "deriveBits",
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: bytesOf(salt), iterations },
    key,
    expected.length * 8,
  );
  const derived = new Uint8Array(bits);
  let difference = 0;
  expected.forEach((byte, at) => (difference |= byte ^ (derived[at] ?? 0)));
  return expected.length > 0 && difference === 0;
}
