import type { CertificateState } from "@saolang/domain/certificate";
import type { GroupCode } from "@saolang/domain/classification";

/** What a list of certificates selects by; everything left out selects all. */
export interface CertificateFilter {
  /** Words of a product, a producer, a decision number or a dossier code, however typed. */
  readonly q?: string | undefined;
  readonly states?: readonly CertificateState[] | undefined;
  readonly stars?: number | undefined;
  readonly set?: number | undefined;
  readonly group?: GroupCode | undefined;
  readonly commune?: string | undefined;
  readonly producer_id?: string | undefined;
  readonly product_id?: string | undefined;
  readonly decision_id?: string | undefined;
  /** Valid today and ending within so many days. */
  readonly ends_within?: number | undefined;
  /** Valid today and ending in this month, `YYYY-MM`. */
  readonly ends_month?: string | undefined;
  /** Found to be of 5 stars by the province, with no decision of the ministry yet. */
  readonly potential_five?: boolean | undefined;
}
