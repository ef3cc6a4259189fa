import type { CertificateState } from "@saolang/domain/certificate";

/** A certificate as the programme office sees it; days `YYYY-MM-DD`, instants UTC. */
export interface AdminCertificate {
  readonly id: string;
  readonly product_id: string;
  readonly product_title: string | null;
  readonly producer_id: string;
  readonly producer_name: string | null;
  readonly stars: number;
  readonly decision_number: string;
  readonly decided_on: string;
  readonly issued_on: string;
  readonly issued_by: string;
  readonly valid_through: string;
  readonly extension_document: string | null;
  readonly extension_ends_on: string | null;
  readonly revoked_at: string | null;
  readonly revocation_document: string | null;
  /** Where it stands at the moment of the answer. */
  readonly state: CertificateState;
}

export interface AdminCertificateList {
  readonly certificates: readonly AdminCertificate[];
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
}
