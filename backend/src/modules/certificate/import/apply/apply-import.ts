import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { inRegister } from "../../../../shared/history";
import { refusalOfConstraint } from "../../../../shared/http/constraint";
import { checkRows } from "../check/check-rows";
import { keepChecked } from "../check/check-import";
import type { ImportOutcome, StoredImport } from "../import-row";
import { lockImport, showProgress } from "../running";
import { producerMaker } from "./create-producers";
import { allOrNothing, rollBack } from "./refused";
import { lockRegister } from "./register-lock";
import { keepAfter } from "./touched";
import { type Writer, writePage } from "./write-page";

export interface Application {
  readonly import_id: string;
  /** Rows that cannot be applied are left out instead of holding back the whole. */
  readonly leave_out_faulty: boolean;
  readonly by: string;
  readonly at: Date;
}

async function writeRows(
  db: Knex,
  trx: Knex,
  of: StoredImport,
  leaveOutFaulty: boolean,
): Promise<ImportOutcome> {
  const total = of.counts.rows ?? 0;
  const producers = await producerMaker(trx);
  const writer: Writer = { importId: of.id, producers, decisionIds: new Map() };
  let [certificates, left_out, done] = [0, 0, 0];
  // Checked once more: the register may have changed since the dry run, and nobody can change it now.
  for await (const page of checkRows(trx, of)) {
    await keepChecked(trx, of.id, page);
    const faulty = page.filter(({ is_held_back }) => is_held_back);
    const [first] = faulty;
    if (first !== undefined && !leaveOutFaulty) {
      rollBack({ code: "import_rows_open", facts: { row: first.number } });
    }
    const chosen = page.filter(({ choice }) => choice.leave_out === true).length;
    left_out += faulty.length + chosen;
    const taken = page.filter((row) => !row.is_held_back && row.choice.leave_out !== true);
    certificates += await writePage(trx, writer, taken);
    done += page.length;
    await showProgress(db, of.id, done, total);
  }
  if (certificates === 0) rollBack({ code: "import_nothing_to_apply" });
  await keepAfter(trx, of.id, [...producers.ids.values()]);
  const decisions = writer.decisionIds.size;
  return { certificates, producers: producers.ids.size, decisions, left_out };
}

/**
 * Writes an import into the register, all of it or nothing, in one transaction under its decision's number. A second
 * call answers what the first did; of two at once the second waits. Refuses not_found, import_closed,
 * import_not_checked, import_rows_open, import_nothing_to_apply and whatever the register refuses.
 */
export async function applyImport(db: Knex, asked: Application): Promise<Result<ImportOutcome>> {
  const { import_id, by, at } = asked;
  const named = await db<StoredImport>("certificate_import")
    .where({ id: import_id })
    .first("decision_number");
  if (!named) return { ok: false, refusal: { code: "not_found" } };
  const document = named.decision_number;
  const done = await allOrNothing(() =>
    refusalOfConstraint("certificate_once", "certificate_already_recorded", () =>
      inRegister(db, { by, document }, async (trx): Promise<Result<ImportOutcome>> => {
        await lockImport(trx, import_id);
        const of = await trx<StoredImport>("certificate_import").where({ id: import_id }).first();
        if (!of) return { ok: false, refusal: { code: "not_found" } };
        if (of.state === "applied" && of.counts.applied !== undefined) {
          return { ok: true, value: of.counts.applied };
        }
        if (of.state === "uploaded") return { ok: false, refusal: { code: "import_not_checked" } };
        if (of.state !== "checked") {
          return { ok: false, refusal: { code: "import_closed", facts: { state: of.state } } };
        }
        await lockRegister(trx);
        const applied = await writeRows(db, trx, of, asked.leave_out_faulty);
        await trx("certificate_import")
          .where({ id: import_id })
          .update({
            state: "applied",
            applied_by: by,
            applied_at: at,
            counts: JSON.stringify({ ...of.counts, applied }),
          });
        return { ok: true, value: applied };
      }),
    ),
  );
  if (!done.ok) await showProgress(db, import_id, 0, 0);
  return done;
}
