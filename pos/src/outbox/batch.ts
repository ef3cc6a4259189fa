import type { CommandRow } from "../local/ledger-rows.js";

/** Limits of `POST /pos/commands`; some room is left below 1 MB for the envelope. */
export const batchLimit = 50;
const byteLimit = 900_000;

const encoder = new TextEncoder();

/** As many commands from the front as one request may carry, at least one. */
export function takeBatch(rows: readonly CommandRow[], limit = batchLimit): CommandRow[] {
  const batch: CommandRow[] = [];
  let size = 0;
  for (const row of rows.slice(0, limit)) {
    size += encoder.encode(row.bytes).length + 1;
    if (batch.length > 0 && size > byteLimit) break;
    batch.push(row);
  }
  return batch;
}

/** The request's body: the frozen bytes themselves, put side by side and never read and written anew. */
export function batchBody(rows: readonly CommandRow[]): string {
  return `{"commands":[${rows.map((row) => row.bytes).join(",")}]}`;
}
