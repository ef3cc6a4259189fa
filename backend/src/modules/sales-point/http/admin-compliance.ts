import type { CountsAs, ShareState } from "@saolang/domain/compliance";
import type { AdminSalesPoint } from "./admin-sales-point";

/** A share and what is behind it: SKUs, or dong. */
export interface AdminShare {
  readonly ocop: number;
  readonly local_craft: number;
  readonly other: number;
  readonly counted: number;
  readonly whole: number;
  /** counted of whole, rounded down; null when there is nothing. */
  readonly basis_points: number | null;
  readonly state: ShareState | null;
  readonly requirement: AdminShareRequirement | null;
}

export interface AdminShareRequirement {
  readonly basis_points: number;
  readonly source: string;
}

interface AdminAsked {
  /** The instant of the answer, UTC: what is on display is what is there then. */
  readonly at: string;
  /** Business days, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** The shares of one point. A point that is not bound gets them as information: never a warning. */
export interface AdminCompliance extends AdminAsked {
  readonly sales_point: AdminSalesPoint;
  readonly is_bound: boolean;
  readonly by_sku: AdminShare;
  readonly by_revenue: AdminShare;
  readonly warnings: readonly AdminShareWarning[];
}

export type AdminShareWarning = "sku" | "revenue";

export interface AdminComplianceRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly by_sku: AdminShare;
  readonly by_revenue: AdminShare;
  readonly warnings: readonly AdminShareWarning[];
}

/** All points the requirement binds today. */
export interface AdminComplianceList extends AdminAsked {
  readonly sales_points: readonly AdminComplianceRow[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

/** A line behind a share: an SKU on display (`revenue` null), or a product sold under the same stars (`variant_id` null). */
export interface AdminShareGoods {
  readonly product_id: string;
  readonly variant_id: string | null;
  readonly title: string;
  readonly variant_title: string | null;
  readonly producer_name: string | null;
  readonly stars: number | null;
  readonly counts_as: CountsAs | null;
  readonly pieces: number;
  /** Dong. */
  readonly revenue: number | null;
}

export interface AdminShareGoodsList extends AdminAsked {
  readonly goods: readonly AdminShareGoods[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}
