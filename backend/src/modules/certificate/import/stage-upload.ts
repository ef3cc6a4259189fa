import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { headerFingerprint, recogniseColumns, type ColumnMapping } from "@saolang/domain/annex";
import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { refusalOfConstraint } from "../../../shared/http/constraint";
import type { Decision } from "../register/paper";
import { openAnnex } from "./read/annex-table";
import { UnreadableFile, unreadable } from "./read/unreadable";

/** A file that was sent, with the facts of its decision. */
export interface Upload {
  readonly path: string;
  readonly file_name: string;
  readonly size_bytes: number;
  readonly decision: Decision;
  readonly issued_on: string;
  readonly by: string;
  readonly at: Date;
}

/** Rows that travel to the database in one statement. */
const chunkSize = 500;

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer); // no encoding: a buffer
  return hash.digest("hex");
}

async function insertRows(
  trx: Knex,
  importId: string,
  rows: readonly { readonly number: number; readonly cells: readonly string[] }[],
): Promise<void> {
  // PostgreSQL keeps no NUL in text; nothing a person typed has one.
  const json = JSON.stringify(rows).replaceAll("\\u0000", "");
  await trx.raw(
    `insert into certificate_import_row (import_id, number, cells)
     select ?, n.number, n.cells from jsonb_to_recordset(?::jsonb) as n(number int, cells jsonb)`,
    [importId, json],
  );
}

/** The matching the office made for a file headed alike; what is recognised when there was none. */
async function mappingFor(trx: Knex, headers: readonly string[]): Promise<ColumnMapping> {
  const known = await trx<{ fingerprint: string; mapping: ColumnMapping }>(
    "certificate_import_mapping",
  )
    .where({ fingerprint: fingerprintOf(headers) })
    .first("mapping");
  return known?.mapping ?? recogniseColumns(headers);
}

export const fingerprintOf = (headers: readonly string[]): string =>
  createHash("sha256").update(headerFingerprint(headers)).digest("hex");

async function stageRows(trx: Knex, id: string, path: string): Promise<void> {
  const { headers, rows } = await openAnnex(path);
  let chunk: { number: number; cells: readonly string[] }[] = [];
  let count = 0;
  for await (const row of rows) {
    chunk.push(row);
    count += 1;
    if (chunk.length < chunkSize) continue;
    await insertRows(trx, id, chunk);
    chunk = [];
  }
  if (count === 0) throw unreadable("import_file_empty");
  if (chunk.length > 0) await insertRows(trx, id, chunk);
  await trx("certificate_import")
    .where({ id })
    .update({
      headers: JSON.stringify(headers),
      fingerprint: fingerprintOf(headers),
      mapping: JSON.stringify(await mappingFor(trx, headers)),
      counts: JSON.stringify({ rows: count }),
    });
}

/**
 * Reads a file into the staging tables, in one transaction. Refuses import_already_uploaded, and whatever makes the file
 * unreadable; that leaves an import in state `failed`, for the list to show.
 */
export async function stageUpload(db: Knex, upload: Upload): Promise<Result<{ id: string }>> {
  const id = generateEntityId("", "certimp");
  const { decision } = upload;
  const row = {
    id,
    file_name: upload.file_name,
    size_bytes: upload.size_bytes,
    sha256: await sha256Of(upload.path),
    decision_number: decision.number.trim(),
    decided_on: decision.decided_on,
    issued_by: decision.issued_by.trim(),
    issuer_level: decision.issuer_level,
    issued_on: upload.issued_on,
    uploaded_by: upload.by,
    uploaded_at: upload.at,
  };
  try {
    return await refusalOfConstraint("certificate_import_once", "import_already_uploaded", () =>
      db.transaction(async (trx) => {
        await trx("certificate_import").insert({ ...row, state: "uploaded" });
        await stageRows(trx, id, upload.path);
        return { ok: true, value: { id } };
      }),
    );
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { refusal } = error;
    await db("certificate_import").insert({ ...row, state: "failed", failure: refusal.code });
    return { ok: false, refusal };
  }
}
