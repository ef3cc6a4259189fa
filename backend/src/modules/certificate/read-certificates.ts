import { certificateState } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { AdminCertificate, AdminCertificateList } from "./http/admin-certificate";

export interface CertificateQuestion {
  readonly limit: number;
  readonly offset: number;
  readonly product_id?: string | undefined;
  /** Part of a decision number, a product's title or a producer's name. */
  readonly q?: string | undefined;
}

type Row = Omit<AdminCertificate, "revoked_at" | "state"> & {
  readonly revoked_at: Date | null;
  readonly total: number;
};

const listSql = `
  select c.id, c.product_id, p.title as product_title, c.producer_id, r.name as producer_name, c.stars,
    c.decision_number, c.decided_on, c.issued_on, c.issued_by, c.valid_through, c.extension_document,
    c.extension_ends_on, c.revoked_at, c.revocation_document, count(*) over ()::int as total
  from certificate c
  left join product p on p.id = c.product_id
  left join producer r on r.id = c.producer_id
  where c.deleted_at is null
    and (:product::text is null or c.product_id = :product)
    and (:part::text is null or c.decision_number ilike :part or p.title ilike :part or r.name ilike :part)
  order by c.valid_through, c.id
  limit :limit offset :offset`;

function toAdminCertificate({ total: _total, ...row }: Row, at: Date): AdminCertificate {
  const { extension_document, extension_ends_on, revoked_at } = row;
  const extension =
    extension_document !== null && extension_ends_on !== null
      ? { documentNumber: extension_document, endsOn: day(extension_ends_on) }
      : null;
  const validity = {
    issuedOn: day(row.issued_on),
    validThrough: day(row.valid_through),
    revokedAt: revoked_at,
    supersededOn: null,
    extension,
  };
  return {
    ...row,
    revoked_at: revoked_at === null ? null : revoked_at.toISOString(),
    state: certificateState(validity, at),
  };
}

/** A page of certificates, those that end first at the top, with where each stands at the instant. */
export async function readCertificates(
  db: Knex,
  { limit, offset, product_id, q }: CertificateQuestion,
  at: Date,
): Promise<AdminCertificateList> {
  const part = q === undefined ? null : `%${q.replace(/[\\%_]/gu, "\\$&")}%`;
  const found = await db.raw<{ rows: Row[] }>(listSql, {
    product: product_id ?? null,
    part,
    limit,
    offset,
  });
  return {
    certificates: found.rows.map((row) => toAdminCertificate(row, at)),
    count: found.rows[0]?.total ?? 0,
    limit,
    offset,
  };
}
