import { canonicalJson } from "@saolang/contracts";
import { accept, refuse, type Result } from "@saolang/domain/result";

const format = "saolang-till-queue";
const version = 1;
/** OWASP's count for PBKDF2-SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;
/** A file may ask for more work than ours, but not for a till that hangs. */
const mostIterations = 5_000_000;

/** What can be read of a sealed file without its passphrase; none of it can be changed unseen. */
interface Header {
  readonly format: typeof format;
  readonly version: number;
  readonly kdf: {
    readonly name: "PBKDF2-SHA-256";
    readonly iterations: number;
    readonly salt: string;
  };
  readonly cipher: { readonly name: "AES-256-GCM"; readonly iv: string };
}

export type SealRefusal =
  "carry_foreign" | "carry_newer" | "carry_damaged" | "carry_passphrase_wrong";

const encoder = new TextEncoder();

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

async function sumOf(header: Header, data: string): Promise<string> {
  const bytes = encoder.encode(`${canonicalJson(header)}\n${data}`);
  return toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

async function keyFrom(passphrase: string, { kdf }: Header): Promise<CryptoKey> {
  // One passphrase whatever the keyboard: composed or not, "ế" is "ế".
  const secret = encoder.encode(passphrase.normalize("NFC"));
  const material = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", iterations: kdf.iterations, salt: fromBase64(kdf.salt) },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

const gcm = (header: Header): AesGcmParams => ({
  name: "AES-GCM",
  iv: fromBase64(header.cipher.iv),
  additionalData: encoder.encode(canonicalJson(header)),
});

/** Locks a text under a passphrase; the answer is the text of a file. */
export async function seal(
  text: string,
  passphrase: string,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<string> {
  const salt = toBase64(random(new Uint8Array(16)));
  const iv = toBase64(random(new Uint8Array(12)));
  const header: Header = {
    format,
    version,
    kdf: { name: "PBKDF2-SHA-256", iterations, salt },
    cipher: { name: "AES-256-GCM", iv },
  };
  const key = await keyFrom(passphrase, header);
  const locked = await crypto.subtle.encrypt(gcm(header), key, encoder.encode(text));
  const data = toBase64(new Uint8Array(locked));
  return `${JSON.stringify({ header, sum: await sumOf(header, data), data })}\n`;
}

interface Sealed {
  readonly header: Header;
  readonly sum: string;
  readonly data: string;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    // Cut off, or no JSON at all: what it began as tells which.
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const hasHeader = (value: unknown): value is Fields & { readonly header: Fields } =>
  isObject(value) && isObject(value.header);

const isHeader = (header: Fields): header is Fields & Header =>
  header.format === format &&
  header.version === version &&
  isObject(header.kdf) &&
  header.kdf.name === "PBKDF2-SHA-256" &&
  typeof header.kdf.iterations === "number" &&
  typeof header.kdf.salt === "string" &&
  isObject(header.cipher) &&
  header.cipher.name === "AES-256-GCM" &&
  typeof header.cipher.iv === "string";

async function read(file: string): Promise<Result<Sealed, SealRefusal>> {
  const value = parsed(file);
  if (value === undefined) {
    return refuse(
      file.startsWith(`{"header":{"format":"${format}"`) ? "carry_damaged" : "carry_foreign",
    );
  }
  if (!hasHeader(value) || value.header.format !== format) return refuse("carry_foreign");
  if (value.header.version !== version) return refuse("carry_newer");
  const { header, sum, data } = value;
  if (!isHeader(header) || typeof data !== "string" || typeof sum !== "string") {
    return refuse("carry_damaged");
  }
  // The sum says whether anything in it is not as it was written.
  const isWhole = (await sumOf(header, data)) === sum;
  const isBearable = header.kdf.iterations <= mostIterations;
  return isWhole && isBearable ? accept({ header, sum, data }) : refuse("carry_damaged");
}

/**
 * Opens a sealed file. Refuses carry_foreign (no file of ours), carry_newer (a later version), carry_damaged (cut or
 * changed) and carry_passphrase_wrong.
 */
export async function unseal(
  file: string,
  passphrase: string,
): Promise<Result<string, SealRefusal>> {
  const sealed = await read(file.trim());
  if (!sealed.ok) return sealed;
  const { header, data } = sealed.value;
  const key = await keyFrom(passphrase, header);
  try {
    const text = await crypto.subtle.decrypt(gcm(header), key, fromBase64(data));
    return accept(new TextDecoder().decode(text));
  } catch {
    // GCM says no more than "does not fit"; the file is whole, so it is the passphrase.
    return refuse("carry_passphrase_wrong");
  }
}
