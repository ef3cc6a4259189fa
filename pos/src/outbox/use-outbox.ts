import { useCallback } from "react";
import type { CommandRow } from "../local/ledger-rows.js";
import type { Ledger } from "../local/ledger.js";
import { useLive } from "../local/use-live.js";

/** Commands that wait to be sent, and those a person has to look at; undefined until the ledger has been asked. */
export function useOutbox(
  ledger: Ledger,
): { readonly waiting: number; readonly parked: readonly CommandRow[] } | undefined {
  return useLive(
    useCallback(
      async () => ({
        waiting: await ledger.outbox.where("state").equals("pending").count(),
        parked: await ledger.outbox.where("state").equals("parked").sortBy("seq"),
      }),
      [ledger],
    ),
  );
}
