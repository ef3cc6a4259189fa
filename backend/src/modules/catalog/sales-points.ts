import type { StoreSalesPoint } from "@saolang/contracts";
import { communeRef } from "./communes";
import type { CatalogPoint } from "./snapshot/points";

/** A sales point as product page and home page name it. */
export function toStoreSalesPoint(point: CatalogPoint): StoreSalesPoint {
  return {
    id: point.id,
    code: point.code,
    name: point.name,
    address: point.address,
    commune: communeRef(point.communeCode),
    opening_hours: point.openingHours,
    sells_online: point.sellsOnline,
  };
}
