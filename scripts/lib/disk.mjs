import { existsSync, statfsSync } from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";

const megabyte = 1024 * 1024;

/** Megabytes an ordinary user can still write where `place` is, or would be. */
export function freeMegabytes(place) {
  let there = path.resolve(place);
  while (!existsSync(there)) there = path.dirname(there);
  const { bavail, bsize } = statfsSync(there);
  return Math.floor((bavail * bsize) / megabyte);
}

/** Refuses with clear words when less than `needed` megabytes are free at `place`. */
export function requireSpace(place, needed, purpose) {
  const free = freeMegabytes(place);
  if (free >= needed) return;
  throw new Fault(
    `The disk is full: ${purpose} needs ${needed} MB at ${place}, ${free} MB are free.`,
    {
      todo: "free some space, or set DATA_DIR to a folder on a larger disk, then start again.",
    },
  );
}

/** True when a program's words say that it ran out of disk. */
export function saysDiskFull(text) {
  return /No space left on device|ENOSPC|disk full|Disk quota exceeded/i.test(text);
}
