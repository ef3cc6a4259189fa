import type { CertificateState } from "@saolang/domain/certificate";
import { type Page, selectPage } from "./book/select";
import type { CertificateFilter } from "./certificate-filter";
import type { Register } from "./register";
import { stateBindings, stateSql } from "./state-sql";

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

/** A certificate with its decision and producer. */
export const registerTables = `certificate c left join recognition_decision d on d.id = c.decision_id
  left join producer r on r.id = c.producer_id`;

/** The columns of a line, over `registerTables` and the shop's product `p`. */
export const lineColumns = `c.id, c.product_id, p.handle as product_handle, c.product_name, c.producer_id, r.name as producer_name,
  coalesce(c.commune_code, r.commune_code) as commune_code, c.former_place, c.set_number, c.kind, c.stars, c.potential_five,
  c.decision_id, d.number as decision_number, d.decided_on, d.issued_by, c.issued_on, c.valid_through, c.extension_document,
  c.extension_ends_on, to_char(c.revoked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as revoked_at,
  c.revocation_document, c.superseded_by, c.superseded_on, ${stateSql} as state`;

const linesSql = `select ${lineColumns} from unnest(:ids::text[]) with ordinality as chosen (id, place)
  join (${registerTables}) on c.id = chosen.id
  left join product p on p.id = c.product_id and p.deleted_at is null
  where c.deleted_at is null order by chosen.place`;

/**
 * A page of the register and how many lines the filter has. The book, brought up to date first, says which; what the
 * lines say is read from the database: two statements when nothing changed since the last question.
 */
export async function listCertificates(
  { db, book }: Register,
  filter: CertificateFilter,
  page: Page,
  at: Date,
): Promise<{ certificates: CertificateLine[]; count: number }> {
  const { ids, count } = selectPage(await book.current(), filter, page, at);
  if (ids.length === 0) return { certificates: [], count };
  const bindings = { ...stateBindings(at), ids };
  const { rows } = await db.raw<{ rows: CertificateLine[] }>(linesSql, bindings);
  return { certificates: rows, count };
}
