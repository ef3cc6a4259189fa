import type { StarRating } from "../certificate/index.js";
import { type GroupCode, setByNumber } from "../classification/index.js";

/** Why a product counts towards the share. */
export type CountsAs = "ocop" | "local_craft";

/** What decides whether a product counts. */
export interface ShareGoods {
  /** Shown at the instant of the question on display, at the moment of sale when sold; null for none. */
  readonly stars: StarRating | null;
  /** Product set 1 to 26; null while not classified. */
  readonly set: number | null;
  /** Five-digit commune of its producer; null while unknown. */
  readonly producerCommune: string | null;
}

/** Thủ công mỹ nghệ (QĐ 26/2026/QĐ-TTg, Annex I). */
const craftGroup: GroupCode = "IV";

/**
 * Why a product counts at a sales point in a commune, null when it does not. QĐ 6385/QĐ-UBND (14/12/2023) asks for
 * products that are recognised OCOP or typical handicraft of the village. Recognised: stars are shown. Handicraft of the
 * village: product group IV whose producer is of the point's own commune, the smallest unit the data knows a village by.
 * Goods that are both count once, as OCOP; an unknown commune is nobody's.
 */
export function countsAs(goods: ShareGoods, pointCommune: string | null): CountsAs | null {
  if (goods.stars !== null) return "ocop";
  const isCraft = goods.set !== null && setByNumber(goods.set)?.group === craftGroup;
  return isCraft && pointCommune !== null && goods.producerCommune === pointCommune
    ? "local_craft"
    : null;
}
