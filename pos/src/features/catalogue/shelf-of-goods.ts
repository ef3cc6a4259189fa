import type { PosCatalogItem } from "@saolang/contracts";
import { type Shelf, shelfOf } from "@saolang/domain/shelf";

/**
 * What lies here of goods, by the server's figures and `own`, the pieces that came or went at this till since. Goods nobody
 * told of have nothing here; nothing is reserved of goods kept by an earlier version until they are asked for anew.
 */
export function shelfOfGoods(
  item: Pick<PosCatalogItem, "stock" | "reserved"> | null,
  own: number,
): Shelf {
  return shelfOf((item?.stock ?? 0) + own, item?.reserved ?? 0);
}
