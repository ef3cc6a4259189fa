import type { IllustrationKind } from "../illustrations/illustrate";
import type { BandName } from "./price-bands";

export type ProducerType =
  | "hop_tac_xa"
  | "to_hop_tac"
  | "doanh_nghiep_nho_vua"
  | "trang_trai"
  | "ho_san_xuat"
  | "ho_kinh_doanh"
  | "hoi_hiep_hoi";

export interface ProducerFact {
  readonly key: string;
  readonly name: string;
  readonly type: ProducerType;
  /** Five-digit commune code of the list in force since 2025-07-01; null when the source gives only a district. */
  readonly communeCode: string | null;
  readonly oldDistrict: string | null;
}

export interface VariantFact {
  readonly name: string;
  readonly nameEn: string;
  /** Multiple of the band's unit this variant holds or is worth. */
  readonly times: number;
}

interface ProductFactBase {
  readonly handle: string;
  readonly title: string;
  readonly titleEn: string;
  readonly text: string;
  readonly textEn: string;
  readonly producer: string;
  /** Product set 1 to 26 of Decision 26/2026/QĐ-TTg. */
  readonly set: number;
  readonly stars: 3 | 4 | 5 | null;
  readonly unit: string;
  readonly picture: { readonly kind: IllustrationKind; readonly motif: string };
  readonly price: { readonly band: BandName; readonly times: number };
  readonly variants?: readonly VariantFact[];
}

export interface RealProductFact extends ProductFactBase {
  /** B1: press or portal says recognised. B2: only scored, proposed or registered. */
  readonly evidence: { readonly grade: "B1" | "B2"; readonly source: string };
}

export type DemoCertificateState =
  "expired" | "revoked" | "expiring" | "extended" | "upgraded" | "none";

export interface DemoProductFact extends ProductFactBase {
  readonly state: DemoCertificateState;
}

export type ProductFact = RealProductFact | DemoProductFact;

export interface SalesPointFact {
  readonly code: string;
  readonly name: string;
  readonly communeCode: string;
  readonly oldDistrict: string;
  readonly address: string;
  readonly village: string | null;
  readonly kind:
    "supermarket" | "food_shop" | "cooperative" | "craft_village" | "tourism" | "design_centre";
  readonly openingHours: string;
  readonly source: string;
  /** What the point keeps in the demo; null: the point is listed but holds no stock. */
  readonly range: StockRange | null;
  readonly online: boolean;
}

export interface StockRange {
  /** Old districts whose producers the point carries completely. */
  readonly home: readonly string[];
  /** Product sets it carries from elsewhere. */
  readonly sets: readonly number[];
  /** How many products from elsewhere, at most. */
  readonly guests: number;
}

export interface VillageFact {
  readonly handle: string;
  readonly handleEn: string;
  readonly name: string;
  readonly communeCode: string;
  readonly formerly: string;
  readonly craft: string;
  readonly craftEn: string;
  readonly text: string;
  readonly textEn: string;
  readonly salesPoints: readonly string[];
  readonly producers: readonly string[];
}
