import type { PosCatalogItem } from "@saolang/contracts";
import { catalogueDigestText } from "../../device/wire.js";
import { sha256Hex } from "../../outbox/freeze.js";

/** So many goods are written out between two breaths; the screen must answer meanwhile. */
const stretch = 250;

/** The digest of goods, by the contract's words; `breathe` gives way to whatever else waits. */
export async function digestOf(
  items: readonly PosCatalogItem[],
  breathe: () => Promise<void>,
): Promise<string> {
  const sorted = [...items].sort((a, b) =>
    a.variant_id < b.variant_id ? -1 : a.variant_id > b.variant_id ? 1 : 0,
  );
  const lines: string[] = [];
  for (const [at, item] of sorted.entries()) {
    if (at % stretch === 0) await breathe();
    lines.push(catalogueDigestText(item));
  }
  return sha256Hex(lines.join("\n"));
}
