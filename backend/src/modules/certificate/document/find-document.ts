import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface FoundDocument {
  readonly title: string;
  readonly file_id: string;
  readonly mime_type: string;
}

/** A document of the certificate or of its decision; null when there is none of that id. */
export async function findDocument(
  db: Knex,
  certificateId: string,
  documentId: string,
): Promise<FoundDocument | null> {
  const { rows } = await db.raw<{ rows: FoundDocument[] }>(
    `select d.title, d.file_id, d.mime_type from register_document d join certificate c
       on (d.subject_kind, d.subject_id) in (('certificate', c.id), ('decision', c.decision_id))
     where c.id = ? and d.id = ?`,
    [certificateId, documentId],
  );
  return rows[0] ?? null;
}
