/** A sales point as the programme office sees it. */
export interface AdminSalesPoint {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
  readonly commune_code: string | null;
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
