/**
 * Everything Medusa holds about a sale has an id made from the sale's, so that each step can look whether it was done and
 * a primary key refuses to do it twice.
 */
export const derivedIds = {
  item: (saleId: string, position: number) => `ordli_${saleId}_${position}`,
  roundingItem: (saleId: string) => `ordli_${saleId}_rounding`,
  collection: (saleId: string) => `pay_col_${saleId}`,
  session: (saleId: string, position: number) => `payses_${saleId}_${position}`,
  payment: (saleId: string, position: number) => `pay_${saleId}_${position}`,
  capture: (saleId: string, position: number) => `capt_${saleId}_${position}`,
  fulfillment: (saleId: string) => `ful_${saleId}`,
};
