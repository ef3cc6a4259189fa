import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { inRegister } from "../../../../shared/history";
import type { StoredImport } from "../import-row";
import { lockImport } from "../running";
import { changedSince } from "./changed-since";
import { lockRegister } from "./register-lock";

export interface Undo {
  readonly import_id: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** Puts back what was before: papers the import ended, then away with what it wrote. */
async function putBack(trx: Knex, importId: string): Promise<void> {
  await trx.raw(`select set_config('saolang.undone_import', ?, true)`, [importId]);
  // Nothing but these three columns was changed: `changedSince` has compared all of them.
  await trx.raw(
    `update certificate c set superseded_by = t.was ->> 'superseded_by', superseded_on = t.was ->> 'superseded_on',
       updated_at = (t.was ->> 'updated_at')::timestamptz
     from certificate_import_touch t
     where t.import_id = ? and t.entity = 'certificate' and t.was is not null and c.id = t.entity_id`,
    [importId],
  );
  await trx("certificate_import_row")
    .where({ import_id: importId })
    .update({ certificate_id: null });
  for (const [table, entity] of [
    ["certificate", "certificate"],
    ["recognition_decision", "decision"],
    ["producer", "producer"],
  ]) {
    await trx.raw(
      `delete from ?? where id in (select entity_id from certificate_import_touch
        where import_id = ? and entity = ? and was is null)`,
      [table ?? "", importId, entity ?? ""],
    );
  }
}

/**
 * Takes an applied import back, so that the register is what it was, to the last instant. A second call answers the
 * same. Refuses not_found, import_reason_missing, import_not_applied, and import_changed_since with what was changed.
 */
export function undoImport(db: Knex, undo: Undo): Promise<Result<{ import_id: string }>> {
  const { import_id, by, at } = undo;
  const reason = undo.reason.trim();
  return inRegister(db, { by, document: reason }, async (trx) => {
    if (reason === "") return { ok: false, refusal: { code: "import_reason_missing" } };
    await lockImport(trx, import_id);
    const of = await trx<StoredImport>("certificate_import").where({ id: import_id }).first();
    if (!of) return { ok: false, refusal: { code: "not_found" } };
    if (of.state === "undone") return { ok: true, value: { import_id } };
    if (of.state !== "applied") return { ok: false, refusal: { code: "import_not_applied" } };
    await lockRegister(trx);
    const changed = await changedSince(trx, import_id);
    if (changed.length > 0) {
      return { ok: false, refusal: { code: "import_changed_since", facts: { changed } } };
    }
    await putBack(trx, import_id);
    await trx("certificate_import")
      .where({ id: import_id })
      .update({ state: "undone", undone_by: by, undone_at: at, undo_reason: reason });
    return { ok: true, value: { import_id } };
  });
}
