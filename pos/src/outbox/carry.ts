import type { PosCarriedBatch } from "@saolang/contracts";
import { accept, refuse, type Result } from "@saolang/domain/result";
import type { CommandRow, DeviceRow } from "../local/ledger-rows.js";
import type { Ledger } from "../local/ledger.js";
import { batchBody, takeBatch } from "./batch.js";
import { sha256Hex } from "./freeze.js";
import { seal, type SealRefusal, unseal } from "./seal.js";

/** What lies in a file of waiting commands once it is opened. */
export interface Carried {
  readonly pointId: string;
  /** The till it comes from, as on its receipts: "BT1-A". */
  readonly till: string;
  readonly madeAt: string;
  readonly count: number;
  readonly batches: readonly PosCarriedBatch[];
}

const encoder = new TextEncoder();

const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** HMAC-SHA-256 of a batch under the SHA-256 of the token, the form in which the server keeps the token. */
async function macOf(batch: string, token: string): Promise<string> {
  const secret = await crypto.subtle.digest("SHA-256", encoder.encode(token));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["sign"]);
  return toHex(await crypto.subtle.sign("HMAC", key, encoder.encode(batch)));
}

/** Commands whose bytes are as they were frozen; others would spoil the batch they are in. */
async function sound(rows: readonly CommandRow[]): Promise<CommandRow[]> {
  const checked = await Promise.all(
    rows.map(async (row) => ({ row, isSound: (await sha256Hex(row.bytes)) === row.sha256 })),
  );
  return checked.filter(({ isSound }) => isSound).map(({ row }) => row);
}

async function batchesOf(
  rows: readonly CommandRow[],
  device: DeviceRow,
): Promise<PosCarriedBatch[]> {
  const batches: PosCarriedBatch[] = [];
  for (let rest = rows; rest.length > 0;) {
    const taken = takeBatch(rest);
    const batch = batchBody(taken);
    batches.push({ device_id: device.deviceId, batch, mac: await macOf(batch, device.token) });
    rest = rest.slice(taken.length);
  }
  return batches;
}

/**
 * The waiting and parked commands of this till as the text of one file, locked under a passphrase. The token is not in
 * it. Nothing here changes: the rows stay, and are `duplicate` when this till sends them itself later.
 */
export async function exportQueue(
  ledger: Ledger,
  device: DeviceRow,
  passphrase: string,
  at: Date,
): Promise<{ readonly file: string; readonly count: number }> {
  const open = await ledger.outbox.where("state").anyOf("pending", "parked").sortBy("seq");
  const rows = await sound(open);
  const carried: Carried = {
    pointId: device.salesPoint.id,
    till: `${device.salesPoint.code}-${device.letter}`,
    madeAt: at.toISOString(),
    count: rows.length,
    batches: await batchesOf(rows, device),
  };
  const file = await seal(JSON.stringify(carried), passphrase, (bytes) =>
    crypto.getRandomValues(bytes),
  );
  return { file, count: rows.length };
}

/** Opens such a file on a till of the same point. Refuses as `unseal` does, and wrong_sales_point. */
export async function openCarried(
  file: string,
  passphrase: string,
  device: DeviceRow,
): Promise<Result<Carried, SealRefusal | "wrong_sales_point">> {
  const opened = await unseal(file, passphrase);
  if (!opened.ok) return opened;
  // Written by `exportQueue` of this version, and whole: the lock has proved that.
  const carried = JSON.parse(opened.value) as Carried;
  return carried.pointId === device.salesPoint.id ? accept(carried) : refuse("wrong_sales_point");
}
