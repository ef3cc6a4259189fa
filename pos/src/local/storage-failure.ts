import { refuse, type Result } from "@saolang/domain/result";
import { type Cache, dropCache } from "./cache.js";

export type StorageRefusal = "storage_full" | "storage_lost";

// What browsers say when the database under a page is gone: iOS ends its process, a disk is pulled.
const lostNames = new Set(["DatabaseClosedError", "InvalidStateError", "UnknownError"]);

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  // Dexie wraps the browser's error; a full disk often arrives as an AbortError with the reason inside.
  const inner = "inner" in error ? error.inner : undefined;
  return [error.name, ...(inner === error ? [] : namesOf(inner))];
}

/** What a failed write means for the clerk; null when it is no failure of storage but a bug. */
export function storageRefusal(error: unknown): StorageRefusal | null {
  const names = namesOf(error);
  if (names.includes("QuotaExceededError")) return "storage_full";
  return names.some((name) => lostNames.has(name)) ? "storage_lost" : null;
}

/**
 * Runs a write of money. When the disk is full the cache is dropped and the write tried once more; when it cannot be
 * kept it is refused (storage_full, storage_lost), so that "paid" is never shown for it. Other errors are bugs.
 */
export async function durably<Value, Code extends string>(
  cache: Cache,
  write: () => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | StorageRefusal>> {
  try {
    return await write();
  } catch (error) {
    if (storageRefusal(error) !== "storage_full") return refusedBy(error);
  }
  try {
    await dropCache(cache);
    return await write();
  } catch (error) {
    return refusedBy(error);
  }
}

function refusedBy(error: unknown): Result<never, StorageRefusal> {
  const code = storageRefusal(error);
  if (code === null) throw error;
  return refuse(code);
}
