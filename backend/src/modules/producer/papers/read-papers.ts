import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { paperState, type QualityPaper } from "@saolang/domain/quality-paper";
import { businessDayOf } from "@saolang/domain/time";
import type { AdminQualityPaper } from "../http/admin-producer";
import { type PaperRow, toQualityPaper } from "./paper-row";

const columns = `q.id, q.producer_id, q.product_id, q.kind, q.number, q.issued_by, q.issued_on, q.valid_through, q.withdrawn_at`;

/** All papers of these producers. One statement; for rules that ask about papers. */
export async function readQualityPapers(
  db: Knex,
  producerIds: readonly string[],
): Promise<QualityPaper[]> {
  const found = await db.raw<{ rows: PaperRow[] }>(
    `select ${columns} from quality_paper q where q.producer_id = any(?::text[]) order by q.id`,
    [[...producerIds]],
  );
  return found.rows.flatMap((row) => toQualityPaper(row) ?? []);
}

type OfficeRow = PaperRow & {
  readonly withdrawn_at: Date | null;
  readonly note: string | null;
  readonly has_scan: boolean;
  readonly product_title: string | null;
};

/** The papers of one producer for the office, those in force first. */
export async function readOfficePapers(
  db: Knex,
  producerId: string,
  at: Date,
): Promise<AdminQualityPaper[]> {
  const found = await db.raw<{ rows: OfficeRow[] }>(
    `select ${columns}, q.note, q.file is not null as has_scan, p.title as product_title
       from quality_paper q left join product p on p.id = q.product_id
      where q.producer_id = ?
      order by q.withdrawn_at is not null, q.valid_through desc nulls first, q.id`,
    [producerId],
  );
  const today = businessDayOf(at);
  return found.rows.flatMap((row) => {
    const paper = toQualityPaper(row);
    if (paper === null) return [];
    return {
      id: row.id,
      kind: paper.kind,
      product_id: row.product_id,
      product_title: row.product_title,
      number: row.number,
      issued_by: row.issued_by,
      issued_on: row.issued_on,
      valid_through: row.valid_through,
      note: row.note,
      has_scan: row.has_scan,
      withdrawn_at: row.withdrawn_at?.toISOString() ?? null,
      state: paperState(paper, today),
    };
  });
}
