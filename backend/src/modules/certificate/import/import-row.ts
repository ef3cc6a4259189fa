import type { AnnexRow, ColumnMapping, Problem, RowChoice } from "@saolang/domain/annex";
import type { IssuerLevel } from "@saolang/domain/certificate";

export type ImportState = "uploaded" | "checked" | "applied" | "undone" | "failed";

/** How many rows there are, and how many of them each problem names. */
export interface ImportCounts {
  readonly rows: number;
  readonly headings: number;
  readonly held_back: number;
  readonly left_out: number;
  readonly findings: number;
  readonly new_producers: number;
  readonly by_code: Readonly<Record<string, number>>;
}

/** What an apply did; a repeat answers the same. */
export interface ImportOutcome {
  readonly certificates: number;
  readonly producers: number;
  readonly decisions: number;
  readonly left_out: number;
}

/** A row of `certificate_import`. */
export interface StoredImport {
  readonly id: string;
  readonly state: ImportState;
  readonly file_name: string;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly decision_number: string;
  readonly decided_on: string;
  readonly issued_by: string;
  readonly issuer_level: IssuerLevel;
  readonly issued_on: string;
  readonly headers: readonly string[];
  readonly fingerprint: string | null;
  readonly mapping: ColumnMapping;
  readonly counts: Partial<ImportCounts> & { readonly applied?: ImportOutcome };
  readonly progress_done: number;
  readonly progress_total: number;
  readonly failure: string | null;
  readonly uploaded_by: string;
  readonly uploaded_at: Date;
  readonly checked_at: Date | null;
  readonly applied_by: string | null;
  readonly applied_at: Date | null;
  readonly undone_by: string | null;
  readonly undone_at: Date | null;
  readonly undo_reason: string | null;
}

/** A row of `certificate_import_row`. */
export interface StoredRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly understood: AnnexRow | null;
  readonly producer_key: string | null;
  readonly producer_candidates: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly Problem[];
  readonly codes: readonly string[];
  readonly is_held_back: boolean;
  readonly is_finding: boolean;
  readonly choice: RowChoice;
  readonly certificate_id: string | null;
}
