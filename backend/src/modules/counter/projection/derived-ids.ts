/**
 * Everything Medusa holds about a sale or a return has an id made from theirs, so that each step can look whether it was done and
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
  return: (returnId: string) => `return_${returnId}`,
  returnItem: (returnId: string, position: number) => `retitem_${returnId}_${position}`,
  /** What the ids of a return's refunds begin with; the place of the payment they are taken from follows. */
  refunds: (returnId: string) => `ref_${returnId}_`,
  refundTransaction: (refundId: string) => `ordtrx_${refundId}`,
};
