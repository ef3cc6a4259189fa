import type { OpenDataCertificate } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CertificateLine, lineColumns, registerTables } from "../read/list-certificates";
import { stateBindings, stateSql } from "../read/state-sql";
import { lineOfHistory } from "./line";

/** Rows of one statement: what is held in memory for one reader. */
const pageSize = 1_000;

const pageSql = `select ${lineColumns} from ${registerTables}
  left join product p on p.id = c.product_id and p.deleted_at is null
  where c.deleted_at is null and c.id > :after order by c.id limit ${pageSize}`;

/** Everything that a row of the file says, so that any change to it, whoever writes it, changes the sum. */
const said = [
  "c.id",
  "c.product_name",
  "c.set_number",
  "c.stars",
  "c.issued_on",
  "c.valid_through",
  "c.extension_document",
  "c.extension_ends_on",
  "c.revoked_at",
  "c.revocation_document",
  "c.superseded_by",
  "c.superseded_on",
  "d.number",
  "d.decided_on",
  "d.issued_by",
  "r.name",
  "coalesce(c.commune_code, r.commune_code)",
  stateSql,
].join(`, '|', `);

const fingerprintSql = `select count(*)::int as count,
    coalesce(bit_xor(hashtextextended(concat(${said}), 0)), 0)::text as sum
  from ${registerTables} where c.deleted_at is null`;

function rowOf(line: CertificateLine): OpenDataCertificate {
  const paper = lineOfHistory(line);
  return {
    certificate_id: paper.id,
    product_name: paper.product_name,
    producer_name: paper.producer?.name ?? null,
    commune_code: paper.commune?.code ?? null,
    commune_name: paper.commune?.name ?? null,
    group: paper.group,
    set: paper.set,
    decision_number: paper.decision_number,
    decided_on: paper.decided_on,
    issued_by: paper.issued_by,
    issued_on: paper.issued_on,
    valid_through: paper.valid_through,
    extension_document: paper.extension?.document_number ?? null,
    extension_ends_on: paper.extension?.ends_on ?? null,
    state: paper.state,
    stars: paper.stars,
    recorded_stars: paper.recorded_stars,
    revoked_at: paper.revocation?.revoked_at ?? null,
    revocation_document: paper.revocation?.document_number ?? null,
    superseded_by: paper.superseded?.by ?? null,
    superseded_on: paper.superseded?.superseded_on ?? null,
  };
}

/**
 * Every public certificate by id, a page at a time and without a transaction, so that a slow reader holds nothing. A paper
 * changed meanwhile is in the file as it is now; the fingerprint taken before then differs from the next one.
 */
export async function* openDataRows(db: Knex, at: Date): AsyncGenerator<OpenDataCertificate> {
  const bindings = { ...stateBindings(at) };
  let after = "";
  for (;;) {
    const { rows } = await db.raw<{ rows: CertificateLine[] }>(pageSql, { ...bindings, after });
    yield* rows.map(rowOf);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}

/** Stays the same as long as the rows of the file do, midnights and revocations included. */
export async function openDataFingerprint(db: Knex, at: Date): Promise<string> {
  const { rows } = await db.raw<{ rows: { count: number; sum: string }[] }>(fingerprintSql, {
    ...stateBindings(at),
  });
  const [found] = rows;
  if (!found) throw new Error("the register has no fingerprint");
  return `${found.count}:${found.sum}`;
}
