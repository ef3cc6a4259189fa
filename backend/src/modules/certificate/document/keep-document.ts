import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IFileModuleService } from "@medusajs/framework/types";
import type { Result } from "@saolang/contracts";
import { inRegister } from "../../../shared/history";
import { documentKindOf, endingOf } from "./document-kind";

/** The paper alone, or the decision with every paper it grants. */
export type DocumentSubject = "certificate" | "decision";

export interface NewDocument {
  readonly certificate_id: string;
  readonly subject: DocumentSubject;
  /** Chosen by the sender once for one document: sent again, it is the same document. */
  readonly key: string;
  readonly title: string;
  readonly content: Buffer;
  readonly by: string;
}

export interface KeptDocument {
  readonly document_id: string;
}

interface StoredDocument {
  readonly id: string;
  readonly subject_kind: string;
  readonly subject_id: string;
}

async function subjectIdOf(
  db: Knex,
  { certificate_id, subject }: NewDocument,
): Promise<string | null> {
  const found = await db<{ id: string; decision_id: string; deleted_at: Date | null }>(
    "certificate",
  )
    .where({ id: certificate_id, deleted_at: null })
    .first("id", "decision_id");
  if (!found) return null;
  return subject === "decision" ? found.decision_id : found.id;
}

const insertSql = `
  insert into register_document (id, subject_kind, subject_id, title, file_id, mime_type, size_bytes, uploaded_by)
  values (:id, :subject_kind, :subject_id, :title, :file_id, :mime_type, :size_bytes, :by)
  on conflict (id) do nothing returning id`;

const historySql = `
  insert into register_history (entity, entity_id, action, changed_by, document, after, changed_at)
  values (:subject_kind, :subject_id, 'document_added', :by, :title,
    jsonb_build_object('id', :id::text, 'title', :title::text, 'mime_type', :mime_type::text, 'size_bytes', :size_bytes::int),
    clock_timestamp())`;

const sameDocument = (stored: StoredDocument, kind: string, id: string): boolean =>
  stored.subject_kind === kind && stored.subject_id === id;

/**
 * Keeps a scanned paper of a certificate or its decision, for the office only. Refuses not_found, document_unreadable
 * (neither PDF, JPEG nor PNG by its content) and document_key_taken. A process that dies between file and row leaves a
 * private file nobody is shown; sent again with the same key, the document is there once.
 */
export async function keepDocument(
  db: Knex,
  files: IFileModuleService,
  document: NewDocument,
): Promise<Result<KeptDocument>> {
  const kind = documentKindOf(document.content);
  if (kind === null) return { ok: false, refusal: { code: "document_unreadable" } };
  const subjectId = await subjectIdOf(db, document);
  if (subjectId === null) return { ok: false, refusal: { code: "not_found" } };
  const id = `document_${document.key}`;
  const known = () =>
    db<StoredDocument>("register_document").where({ id }).first("id", "subject_kind", "subject_id");
  const answer = (stored: StoredDocument): Result<KeptDocument> =>
    sameDocument(stored, document.subject, subjectId)
      ? { ok: true, value: { document_id: id } }
      : { ok: false, refusal: { code: "document_key_taken" } };
  const before = await known();
  if (before) return answer(before);
  const file = await files.createFiles({
    filename: `van-ban-${document.key}.${endingOf[kind]}`,
    mimeType: kind,
    content: document.content.toString("base64"),
    access: "private",
  });
  const row = {
    id,
    subject_kind: document.subject,
    subject_id: subjectId,
    title: document.title,
    file_id: file.id,
    mime_type: kind,
    size_bytes: document.content.length,
    by: document.by,
  };
  const isNew = await inRegister(db, { by: document.by, document: document.title }, async (trx) => {
    const { rows } = await trx.raw<{ rows: { id: string }[] }>(insertSql, row);
    if (rows.length > 0) await trx.raw(historySql, row);
    return rows.length > 0;
  });
  if (isNew) return { ok: true, value: { document_id: id } };
  // The same document came twice at once: the other one was faster.
  await files.deleteFiles(file.id);
  const stored = await known();
  if (!stored) throw new Error("a document on record has a row");
  return answer(stored);
}
