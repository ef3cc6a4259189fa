import { type CountsAs, countsAs } from "@saolang/domain/compliance";
import type { StarRating } from "@saolang/domain/certificate";
import type { CatalogSnapshot } from "../../catalog/snapshot/snapshot";
import type { SharePoint } from "./share-point";

/** An SKU on display at a point: what an inspector finds on the shelf. */
export interface DisplayedSku {
  readonly productId: string;
  readonly variantId: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly producerName: string | null;
  readonly stars: StarRating | null;
  readonly countsAs: CountsAs | null;
  /** On hand less promised to orders, at least 1. */
  readonly pieces: number;
}

/**
 * The SKUs on display at each point, by point id, with the stars of the instant: published goods with a price, carried by
 * the point's channel, at least one piece at its stock location. The docstring of `shareOfSkus` says why.
 */
export function displayedAt(
  snapshot: CatalogSnapshot,
  points: readonly SharePoint[],
  at: Date,
): Map<string, DisplayedSku[]> {
  const displayed = new Map<string, DisplayedSku[]>(points.map((point) => [point.id, []]));
  const byChannel = new Map(points.map((point) => [point.sales_channel_id, point]));
  for (const { product, stars } of snapshot.list("title_vi", at.getTime())) {
    const isOnly = product.variants.length === 1;
    for (const channel of product.channels) {
      const point = byChannel.get(channel);
      if (!point) continue;
      for (const variant of product.variants) {
        const pieces = variant.isStocked ? (variant.stock.get(point.stock_location_id) ?? 0) : 0;
        if (pieces <= 0) continue;
        const goods = { stars, set: product.set, producerCommune: product.communeCode };
        displayed.get(point.id)?.push({
          productId: product.id,
          variantId: variant.id,
          title: product.title,
          variantTitle: isOnly ? null : variant.title,
          producerName: product.producer?.name ?? null,
          stars,
          countsAs: countsAs(goods, point.commune_code),
          pieces,
        });
      }
    }
  }
  return displayed;
}
