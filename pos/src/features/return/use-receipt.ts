import { useCallback, useEffect, useState } from "react";
import type { Ask } from "../../device/server.js";
import type { Ledger } from "../../local/ledger.js";
import { useThrow } from "../../local/use-throw.js";
import { type FoundSale, ownSale, saleOnServer } from "./find-sale.js";

export type Looking =
  | { readonly kind: "nothing" | "asking" }
  | { readonly kind: "unknown" | "away"; readonly number: string }
  | {
      readonly kind: "found";
      readonly found: FoundSale;
      /** Whether the server has told what other tills took back. */
      readonly told: "asking" | "yes" | "no";
    };

/** Looks a receipt up: on this till at once, then at the server for what other tills know. */
export function useReceipt(ledger: Ledger, ask: Ask, token: string, scanned: string) {
  const fail = useThrow();
  const [looking, setLooking] = useState<Looking>({ kind: "nothing" });

  const look = useCallback(
    async (typed: string, isWanted: () => boolean = () => true): Promise<void> => {
      setLooking({ kind: "asking" });
      const own = await ownSale(ledger, typed);
      if (!isWanted()) return;
      const number = own?.sale.receipt_number ?? typed.trim().toUpperCase();
      if (own) setLooking({ kind: "found", found: own, told: "asking" });
      const answer = await saleOnServer(ledger, ask, token, number);
      if (!isWanted()) return;
      if (answer.kind === "found") setLooking({ ...answer, told: "yes" });
      // Ours, and not sent yet or out of reach: what this till knows has to do.
      else if (own) setLooking({ kind: "found", found: own, told: "no" });
      else setLooking({ kind: answer.kind, number });
    },
    [ledger, ask, token],
  );

  useEffect(() => {
    let isWanted = true;
    if (scanned !== "") look(scanned, () => isWanted).catch(fail);
    return () => {
      isWanted = false;
    };
  }, [scanned, look, fail]);

  return {
    looking,
    look: (typed: string) => void look(typed).catch(fail),
    forget: () => setLooking({ kind: "nothing" }),
  };
}
