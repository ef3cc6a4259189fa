import type { PosClerk } from "@saolang/contracts";
import { useCallback, useState } from "react";
import type { DeviceRow } from "../../local/ledger-rows.js";

const idKey = "saolang-clerk";
const nameKey = "saolang-clerk-name";

interface SignedIn {
  readonly clerk: PosClerk | null;
  /** The one who was signed in and no longer sells at this point; null when that is nobody. */
  readonly leftName: string | null;
  readonly setClerk: (clerk: PosClerk | null) => void;
}

const kept = () => ({ id: sessionStorage.getItem(idKey), name: sessionStorage.getItem(nameKey) });

/** Signed in for this window only: a reload keeps the clerk, a restart asks for the PIN again. */
export function useClerk({ clerks }: DeviceRow): SignedIn {
  const [{ id, name }, set] = useState(kept);
  const setClerk = useCallback((next: PosClerk | null) => {
    if (next) {
      sessionStorage.setItem(idKey, next.id);
      sessionStorage.setItem(nameKey, next.name);
    } else {
      sessionStorage.removeItem(idKey);
      sessionStorage.removeItem(nameKey);
    }
    set(kept());
  }, []);
  const clerk = clerks.find((known) => known.id === id) ?? null;
  const hasLeft = id !== null && clerk === null && clerks.length > 0;
  return { clerk, leftName: hasLeft ? name : null, setClerk };
}
