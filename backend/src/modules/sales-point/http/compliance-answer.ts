import type { Compliance, JudgedShare } from "../compliance/compliance";
import type { DisplayedSku } from "../compliance/displayed";
import type { SoldProduct } from "../compliance/sold";
import type { AdminShare, AdminShareGoods, AdminShareWarning } from "./admin-compliance";

export function toAdminShare(share: JudgedShare): AdminShare {
  const { requirement } = share;
  return {
    ocop: share.ocop,
    local_craft: share.localCraft,
    other: share.other,
    counted: share.counted,
    whole: share.whole,
    basis_points: share.basisPoints,
    state: share.state,
    requirement: requirement && {
      basis_points: requirement.basisPoints,
      source: requirement.source,
    },
  };
}

/** Which of the two shares of a bound point are below; a point that is not bound is never warned. */
export function warningsOf({
  isBound,
  bySku,
  byRevenue,
}: Pick<Compliance<unknown>, "isBound" | "bySku" | "byRevenue">): AdminShareWarning[] {
  if (!isBound) return [];
  return [
    ...(bySku.state === "below" ? (["sku"] as const) : []),
    ...(byRevenue.state === "below" ? (["revenue"] as const) : []),
  ];
}

export function displayedGoods(sku: DisplayedSku): AdminShareGoods {
  return {
    product_id: sku.productId,
    variant_id: sku.variantId,
    title: sku.title,
    variant_title: sku.variantTitle,
    producer_name: sku.producerName,
    stars: sku.stars,
    counts_as: sku.countsAs,
    pieces: sku.pieces,
    revenue: null,
  };
}

export function soldGoods(sold: SoldProduct): AdminShareGoods {
  return {
    product_id: sold.productId,
    variant_id: null,
    title: sold.title,
    variant_title: null,
    producer_name: sold.producerName,
    stars: sold.stars,
    counts_as: sold.countsAs,
    pieces: sold.pieces,
    revenue: sold.revenue,
  };
}
