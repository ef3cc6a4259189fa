import { useCallback } from "react";
import type { CommandRow } from "../local/ledger-rows.js";
import type { Ledger } from "../local/ledger.js";
import { useLive } from "../local/use-live.js";

/** Commands that wait to be sent, and those a person has to look at. */
export function useOutbox(ledger: Ledger): { waiting: number; parked: CommandRow[] } {
  const counted = useLive(
    useCallback(
      async () => ({
        waiting: await ledger.outbox.where("state").equals("pending").count(),
        parked: await ledger.outbox.where("state").equals("parked").sortBy("seq"),
      }),
      [ledger],
    ),
  );
  return counted ?? { waiting: 0, parked: [] };
}
