import type { MedusaContainer } from "@medusajs/framework/types";
import { governingCertificate, type StarRating } from "@saolang/domain/certificate";
import { catalogModule } from "../../catalog";
import type CatalogService from "../../catalog/service";
import type { LiveLine } from "../basket/read-basket";

/** What an order line keeps for ever, whatever happens to the certificate later. */
export interface LineStars {
  readonly stars: StarRating | null;
  readonly certificate_id: string | null;
}

const none: LineStars = { stars: null, certificate_id: null };

/** The stars each line shows at the instant it is ordered, by variant; everything committed by now counts. */
export async function starsOfMoment(
  scope: MedusaContainer,
  lines: readonly LiveLine[],
  at: Date,
): Promise<(line: LiveLine) => LineStars> {
  const snapshot = await scope.resolve<CatalogService>(catalogModule).refresh();
  const kept = new Map<string, LineStars>();
  for (const { variantId, row } of lines) {
    const certificates = snapshot.byId(row.product_id)?.certificates ?? [];
    const paper =
      row.producer_id === null
        ? null
        : governingCertificate(certificates, row.product_id, row.producer_id, at);
    if (paper) kept.set(variantId, { stars: paper.stars, certificate_id: paper.id });
  }
  return ({ variantId }) => kept.get(variantId) ?? none;
}
