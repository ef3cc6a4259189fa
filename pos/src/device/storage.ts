import type { Ledger } from "../local/ledger.js";

type Promises = Pick<StorageManager, "persist" | "persisted">;

/**
 * Asks the browser to promise that it keeps this till's storage, and notes the answer: without the promise a full device
 * may clear the ledger. Asked again at every start until it is given: Chrome gives it once the till is installed.
 */
export async function keepStorage(storage: Promises | undefined, ledger: Ledger): Promise<boolean> {
  const isPersisted = storage ? (await storage.persisted()) || (await storage.persist()) : false;
  await ledger.device.update("this", { isPersisted });
  return isPersisted;
}
