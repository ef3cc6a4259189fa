/** The Medusa order of a sale has an id made from the sale's, so that projecting twice cannot make two orders. */
export function orderIdOf(saleId: string): string {
  return `order_${saleId}`;
}
