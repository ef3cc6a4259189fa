import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type HistoryRow, readHistory } from "../../../shared/history";
import { type CertificateLine, lineColumns, registerTables } from "./list-certificates";
import { stateBindings } from "./state-sql";

export interface DocumentLine {
  readonly id: string;
  readonly subject_kind: string;
  readonly title: string;
  readonly file_id: string;
  readonly mime_type: string;
  readonly size_bytes: number;
  readonly uploaded_by: string;
  readonly created_at: Date;
}

/** A certificate with all the office knows of it. */
export interface CertificateDetail extends CertificateLine {
  readonly issuer_level: string;
  readonly rule_version: string;
  readonly dossier_code: string | null;
  /** Hundredths of a point. */
  readonly part_a: number | null;
  readonly part_b: number | null;
  readonly part_c: number | null;
  /** Every paper of the same product and producer, the newest first, this one among them. */
  readonly succession: readonly CertificateLine[];
  readonly documents: readonly DocumentLine[];
  readonly history: readonly HistoryRow[];
}

type Row = Omit<CertificateDetail, "succession" | "documents" | "history">;

const productJoin = "left join product p on p.id = c.product_id and p.deleted_at is null";

/** Every paper of the pair of product and producer that certificate `:id` belongs to, the newest first. */
const successionSql = `
  select ${lineColumns} from certificate one join (${registerTables}) on c.producer_id = one.producer_id
    and coalesce(c.product_id, c.product_key) = coalesce(one.product_id, one.product_key)
  ${productJoin}
  where one.id = :id and c.deleted_at is null order by c.issued_on desc, c.id desc`;

/** The papers that followed each other for one product of one producer. */
export async function readSuccession(db: Knex, id: string, at: Date): Promise<CertificateLine[]> {
  const found = await db.raw<{ rows: CertificateLine[] }>(successionSql, {
    ...stateBindings(at),
    id,
  });
  return found.rows;
}

/** One certificate in four statements; null when there is none. */
export async function readCertificate(
  db: Knex,
  id: string,
  at: Date,
): Promise<CertificateDetail | null> {
  const found = await db.raw<{ rows: Row[] }>(
    `select ${lineColumns}, d.issuer_level, d.rule_version, c.dossier_code, c.part_a, c.part_b, c.part_c
     from ${registerTables} ${productJoin} where c.id = :id and c.deleted_at is null`,
    { ...stateBindings(at), id },
  );
  const [row] = found.rows;
  if (!row) return null;
  const [succession, documents, history] = await Promise.all([
    readSuccession(db, id, at),
    db.raw<{ rows: DocumentLine[] }>(
      `select id, subject_kind, title, file_id, mime_type, size_bytes, uploaded_by, created_at
       from register_document where (subject_kind, subject_id) in (('certificate', :id), ('decision', :decision))
       order by created_at, id`,
      { id, decision: row.decision_id },
    ),
    readHistory(db, [
      { entity: "certificate", id },
      { entity: "decision", id: row.decision_id },
    ]),
  ]);
  return { ...row, succession, documents: documents.rows, history };
}
