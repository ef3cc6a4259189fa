import { useCallback } from "react";
import type { DeviceRow } from "../local/ledger-rows.js";
import type { Ledger } from "../local/ledger.js";

/** A stable query for who this till is; null when it was never paired. */
export function useDeviceQuery(ledger: Ledger): () => Promise<DeviceRow | null> {
  return useCallback(async () => (await ledger.device.get("this")) ?? null, [ledger]);
}
