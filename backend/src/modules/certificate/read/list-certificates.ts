import type { CertificateState } from "@saolang/domain/certificate";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CertificateFilter, selectionOf } from "./certificate-filter";
import { stateSql } from "./state-sql";

/** A line of the register. Days `YYYY-MM-DD`, instants UTC. */
export interface CertificateLine {
  readonly id: string;
  readonly product_id: string | null;
  readonly product_handle: string | null;
  /** As printed in the decision. */
  readonly product_name: string;
  readonly producer_id: string;
  readonly producer_name: string | null;
  readonly commune_code: string | null;
  readonly former_place: string | null;
  readonly set_number: number | null;
  readonly kind: string;
  readonly stars: number;
  readonly potential_five: boolean;
  readonly decision_id: string;
  readonly decision_number: string;
  readonly decided_on: string;
  readonly issued_by: string;
  readonly issued_on: string;
  readonly valid_through: string;
  readonly extension_document: string | null;
  readonly extension_ends_on: string | null;
  readonly revoked_at: string | null;
  readonly revocation_document: string | null;
  readonly superseded_by: string | null;
  readonly superseded_on: string | null;
  /** Where it stands at the moment of the answer. */
  readonly state: CertificateState;
}

const orders = {
  ends: "coalesce(c.extension_ends_on, c.valid_through), c.id",
  newest: "c.issued_on desc, c.id desc",
  stars: "c.stars desc, c.product_key, c.id",
  name: "c.product_key, c.id",
} as const;

export type CertificateOrder = keyof typeof orders;
export const certificateOrders = [
  "ends",
  "newest",
  "stars",
  "name",
] as const satisfies CertificateOrder[];

export interface Page {
  readonly limit: number;
  readonly offset: number;
  readonly order: CertificateOrder;
}

/** What a filter may look at. Left joins of whole keys: PostgreSQL drops those that a filter does not look at. */
export const registerTables = `certificate c left join recognition_decision d on d.id = c.decision_id
  left join producer r on r.id = c.producer_id`;

/** The columns of a line, over `registerTables` and the shop's product `p`. */
export const lineColumns = `c.id, c.product_id, p.handle as product_handle, c.product_name, c.producer_id, r.name as producer_name,
  coalesce(c.commune_code, r.commune_code) as commune_code, c.former_place, c.set_number, c.kind, c.stars, c.potential_five,
  c.decision_id, d.number as decision_number, d.decided_on, d.issued_by, c.issued_on, c.valid_through, c.extension_document,
  c.extension_ends_on, to_char(c.revoked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as revoked_at,
  c.revocation_document, c.superseded_by, c.superseded_on, ${stateSql} as state`;

/** A page of the register and how many lines the filter has, in two statements. */
export async function listCertificates(
  db: Knex,
  filter: CertificateFilter,
  { limit, offset, order }: Page,
  at: Date,
): Promise<{ certificates: CertificateLine[]; count: number }> {
  const { where, bindings } = selectionOf(filter, at);
  const [page, total] = await Promise.all([
    db.raw<{ rows: CertificateLine[] }>(
      `select ${lineColumns} from (
         select c.id from ${registerTables} where ${where}
         order by ${orders[order]} limit :limit offset :offset) chosen
       join (${registerTables}) on c.id = chosen.id
       left join product p on p.id = c.product_id and p.deleted_at is null
       order by ${orders[order]}`,
      { ...bindings, limit, offset },
    ),
    db.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from ${registerTables} where ${where}`,
      bindings,
    ),
  ]);
  return { certificates: page.rows, count: total.rows[0]?.count ?? 0 };
}
