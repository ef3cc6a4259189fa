import type { StoreProduct, StoreSalesPoint } from "@saolang/contracts";

export interface StockAtPoint {
  readonly point: StoreSalesPoint;
  /** Pieces by variant, in the order of the product's variants. */
  readonly variants: readonly { readonly title: string | null; readonly quantity: number }[];
  readonly total: number;
}

/** What stands at each sales point, fullest first; points without any stay out. */
export function stockByPoint(
  product: Pick<StoreProduct, "variants" | "sales_points">,
): StockAtPoint[] {
  return product.sales_points
    .map((point) => {
      const variants = product.variants.map(({ title, stock }) => ({
        title,
        quantity: stock[point.code] ?? 0,
      }));
      return { point, variants, total: variants.reduce((sum, { quantity }) => sum + quantity, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** Whether any point that sells online holds the variant. */
export function isBuyableOnline(
  product: Pick<StoreProduct, "variants" | "sales_points">,
  variantId: string,
): boolean {
  const variant = product.variants.find(({ id }) => id === variantId);
  return product.sales_points.some(
    (point) => point.sells_online && (variant?.stock[point.code] ?? 0) > 0,
  );
}
