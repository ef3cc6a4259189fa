import type { Result } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { inRegister } from "../../../shared/history";
import { refusalOfConstraint } from "../../../shared/http/constraint";
import { checkPaper, type Decision, type Paper } from "./paper";
import { decisionRow, writeCertificates } from "./write-certificates";

/**
 * Records what a decision says of one product. Refuses what `checkPaper` refuses, decision_differs, not_found (no such
 * producer) and certificate_already_recorded: the same decision for the same product of the same producer counts once.
 */
export async function recordCertificate(
  db: Knex,
  decision: Decision,
  paper: Paper,
  by: string,
): Promise<Result<{ certificate_id: string }>> {
  const checked = checkPaper(decision, paper);
  if (!checked.ok) return checked;
  const producer = await db<{ id: string; deleted_at: Date | null }>("producer")
    .where({ id: paper.producer_id, deleted_at: null })
    .first("id");
  if (!producer)
    return { ok: false, refusal: { code: "not_found", facts: { producer_id: paper.producer_id } } };
  return refusalOfConstraint("certificate_once", "certificate_already_recorded", () =>
    inRegister(db, { by, document: decision.number }, async (trx) => {
      const granted = await decisionRow(trx, decision, checked.value.rule_version);
      if (!granted.ok) return granted;
      const [certificate_id] = await writeCertificates(trx, [
        { paper: checked.value, decision_id: granted.value },
      ]);
      if (certificate_id === undefined) throw new Error("the certificate was not written");
      return { ok: true, value: { certificate_id } };
    }),
  );
}
