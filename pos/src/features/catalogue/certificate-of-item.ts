import type { PosCatalogItem } from "@saolang/contracts";
import { governingCertificate, type StarRating } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";

/** The certificate whose stars goods show, and that a sale of them keeps. */
export interface ShownCertificate {
  readonly id: string;
  readonly stars: StarRating;
}

/** The certificate and stars goods may show at an instant, from the validity days the till holds; null means none. */
export function certificateAt(item: PosCatalogItem, at: Date): ShownCertificate | null {
  const producerId = item.producer_id;
  if (producerId === null) return null;
  return governingCertificate(
    item.certificates.map((certificate) => ({
      id: certificate.id,
      productId: item.product_id,
      producerId,
      stars: certificate.stars,
      decidedOn: day(certificate.valid_from),
      issuedOn: day(certificate.valid_from),
      validThrough: day(certificate.shown_through),
      revokedAt: certificate.revoked_at,
      // The server has already put an extension and a successor into `shown_through`.
      extension: null,
      supersededOn: null,
    })),
    item.product_id,
    producerId,
    at,
  );
}
