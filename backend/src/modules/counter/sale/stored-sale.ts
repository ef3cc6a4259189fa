import { saleFromV1, type SaleRecordPayload } from "@saolang/contracts";

/** A sale as a row holds it: in the words of the day it was recorded. */
export type StoredSale = SaleRecordPayload | Parameters<typeof saleFromV1>[0];

/** A stored sale in today's words. Every reader of `counter_sale.payload` comes through here. */
export function storedSale(payload: StoredSale): SaleRecordPayload {
  return "basket_discount" in payload ? payload : saleFromV1(payload);
}
