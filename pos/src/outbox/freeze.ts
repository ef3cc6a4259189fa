import { canonicalJson, type PosCommand } from "@saolang/contracts";
import type { CommandRow } from "../local/ledger-rows.js";

const encoder = new TextEncoder();

/** SHA-256 of a text's UTF-8 bytes, hex. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encoder.encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Turns a command into the row that will be sent: its bytes are settled here and never made again. */
export async function freeze(command: PosCommand): Promise<CommandRow> {
  const bytes = canonicalJson(command);
  const { id, seq, type, at } = command;
  const sha256 = await sha256Hex(bytes);
  return { id, seq, type, at, bytes, sha256, state: "pending", answer: null };
}
