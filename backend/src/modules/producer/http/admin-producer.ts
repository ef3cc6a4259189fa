import type { PaperKind, PaperState } from "@saolang/domain/quality-paper";
import type { StarRating } from "@saolang/domain/certificate";

export interface AdminCommune {
  readonly code: string;
  readonly name: string;
  readonly province: string | null;
}

/** A producer in the office's list. */
export interface AdminProducerRow {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly kind: string;
  readonly commune: AdminCommune | null;
  readonly former_commune: string | null;
  readonly former_district: string | null;
  readonly representative: string | null;
  readonly is_demo: boolean;
  readonly product_count: number;
  /** How many of its papers are valid, expiring and expired today. */
  readonly papers: { readonly valid: number; readonly expiring: number; readonly expired: number };
}

export interface AdminProducerList {
  readonly producers: readonly AdminProducerRow[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}

export interface AdminProducerProduct {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  /** What it may show today. */
  readonly stars: StarRating | null;
}

export interface AdminQualityPaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly product_id: string | null;
  readonly product_title: string | null;
  readonly number: string;
  readonly issued_by: string;
  readonly issued_on: string;
  readonly valid_through: string | null;
  readonly note: string | null;
  readonly has_scan: boolean;
  readonly withdrawn_at: string | null;
  readonly state: PaperState;
}

export interface AdminHistoryEntry {
  readonly id: string;
  readonly entity: string;
  readonly entity_id: string;
  readonly action: string;
  /** E-mail of the office's user, else the name of what made the change. */
  readonly by: string;
  readonly document: string | null;
  readonly at: string;
  /** What is different; every filled field of a new row. */
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Everything the office keeps of a producer. */
export interface AdminProducer {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly kind: string;
  readonly representative: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly commune: AdminCommune | null;
  readonly former_commune: string | null;
  readonly former_district: string | null;
  readonly tax_code: string | null;
  readonly story: string | null;
  readonly story_en: string | null;
  readonly is_demo: boolean;
  readonly products: readonly AdminProducerProduct[];
  readonly papers: readonly AdminQualityPaper[];
  readonly history: readonly AdminHistoryEntry[];
}

export interface AdminProducerAnswer {
  readonly producer: AdminProducer;
}

export interface AdminCommuneList {
  /** Whether the words name exactly one commune, several, or none in full. */
  readonly outcome: "found" | "ambiguous" | "unknown";
  readonly communes: readonly {
    readonly code: string;
    readonly name: string;
    readonly province: string;
    /** The former unit the words named, to be shown beside. */
    readonly former: string | null;
  }[];
}
