/** What the share needs of a sales point. */
export interface SharePoint {
  readonly id: string;
  readonly commune_code: string | null;
  readonly sales_channel_id: string;
  readonly stock_location_id: string;
}
