import { findCommune } from "@saolang/domain/address";
import { communeIndex } from "../communes";
import type { AdminCommune } from "../http/admin-producer";

/** The commune of a code; a code that is no longer in the list is shown bare, so that somebody notices. */
export function communeName(code: string | null): AdminCommune | null {
  if (code === null) return null;
  const commune = findCommune(communeIndex(), code);
  return { code, name: commune?.name ?? code, province: commune?.province.name ?? null };
}
