import { isPaperKind, type QualityPaper } from "@saolang/domain/quality-paper";
import { day } from "@saolang/domain/time";

/** A paper as it is stored; days are text, so that no driver turns them into instants of its own zone. */
export interface PaperRow {
  readonly id: string;
  readonly producer_id: string;
  readonly product_id: string | null;
  readonly kind: string;
  readonly number: string;
  readonly issued_by: string;
  readonly issued_on: string;
  readonly valid_through: string | null;
  readonly withdrawn_at: Date | string | null;
}

/** The paper the domain's rules ask about; null for a kind no release of ours knows any more. */
export function toQualityPaper(row: PaperRow): QualityPaper | null {
  if (!isPaperKind(row.kind)) return null;
  return {
    id: row.id,
    producerId: row.producer_id,
    productId: row.product_id,
    kind: row.kind,
    number: row.number,
    issuedBy: row.issued_by,
    issuedOn: day(row.issued_on),
    validThrough: row.valid_through === null ? null : day(row.valid_through),
    withdrawnAt: row.withdrawn_at,
  };
}
