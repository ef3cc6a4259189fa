import { communeRef } from "../../catalog/communes";

/** A sales point as the programme office sees it. */
export interface AdminSalesPoint {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string | null;
  readonly commune_code: string | null;
  readonly commune_name: string | null;
  readonly opening_hours: string | null;
  readonly sells_online: boolean;
  readonly is_active: boolean;
  readonly sales_channel_id: string;
  readonly stock_location_id: string;
}

export interface AdminSalesPointList {
  readonly sales_points: readonly AdminSalesPoint[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

/** The point as the office sees it, without what only the storefront shows. */
export function toAdminSalesPoint(point: Omit<AdminSalesPoint, "commune_name">): AdminSalesPoint {
  return {
    id: point.id,
    code: point.code,
    name: point.name,
    kind: point.kind,
    address: point.address,
    commune_code: point.commune_code,
    commune_name: communeRef(point.commune_code)?.name ?? null,
    opening_hours: point.opening_hours,
    sells_online: point.sells_online,
    is_active: point.is_active,
    sales_channel_id: point.sales_channel_id,
    stock_location_id: point.stock_location_id,
  };
}
