import { compareDays, type Instant } from "../time/index.js";
import { type Certificate, isStarRating, type StarRating } from "./certificate.js";
import { isValidAt } from "./state.js";

/** What the star rule needs of a certificate; a read model may hold less than the whole paper. */
export type RatedCertificate = Pick<
  Certificate,
  | "id"
  | "productId"
  | "producerId"
  | "stars"
  | "decidedOn"
  | "issuedOn"
  | "validThrough"
  | "revokedAt"
  | "extension"
  | "supersededOn"
>;

/**
 * The certificate whose stars a product may show at an instant: of this product and this
 * producer, valid then, 3 to 5 stars. When several are valid the latest issued governs (an
 * upgrade shows at once, and an older paper never hides a later downgrade); on one and the
 * same day the fewer stars, the careful reading.
 */
export function governingCertificate<Row extends RatedCertificate>(
  certificates: Iterable<Row>,
  productId: string,
  producerId: string,
  at: Instant,
): Row | null {
  let governing: Row | null = null;
  for (const certificate of certificates) {
    if (certificate.productId !== productId || certificate.producerId !== producerId) continue;
    if (!isStarRating(certificate.stars) || !isValidAt(certificate, at)) continue;
    if (governing === null || precedence(certificate, governing) > 0) governing = certificate;
  }
  return governing;
}

function precedence(a: RatedCertificate, b: RatedCertificate): number {
  return (
    compareDays(a.issuedOn, b.issuedOn) ||
    compareDays(a.decidedOn, b.decidedOn) ||
    b.stars - a.stars ||
    // Ids differ; any fixed order keeps the answer independent of the order of rows.
    (a.id < b.id ? 1 : -1)
  );
}

/** The stars a product of a producer may show at an instant; null means none, and no word OCOP. */
export function starsOn(
  certificates: Iterable<RatedCertificate>,
  productId: string,
  producerId: string,
  at: Instant,
): StarRating | null {
  return governingCertificate(certificates, productId, producerId, at)?.stars ?? null;
}
